// The French sentences quote what they found and tell what to write instead.
import { expect, it } from "vitest";
import { fr } from "../../../scripts/rendering/problems/fr.ts";

const file = "content/crue.md";

it.each([
  [
    fr["day-unreadable"]({ key: "date", value: "hier", suggestion: "2026-03-14" }, file),
    "date « hier » n'est pas un jour ; écrivez 2026-03-14",
  ],
  [
    fr["key-unknown"]({ key: "titre", suggestion: "headline" }, file),
    "la clé « titre » est inconnue ; vouliez-vous dire « headline » ?",
  ],
  [
    fr["yaml-colon-in-value"]({ key: "headline", value: "A : b", quoted: '"A : b"' }, file),
    'la valeur de headline contient « : » ; mettez-la entre guillemets droits : headline: "A : b"',
  ],
  [
    fr["front-matter-not-closed"]({}, file),
    "l'en-tête n'est pas fermé ; ajoutez une ligne --- entre l'en-tête et le texte",
  ],
  [
    fr["front-matter-not-a-list-of-keys"]({}, "content/site.yaml"),
    "le fichier de réglages n'est pas une suite de lignes « clé: valeur » ; écrivez par exemple : name: Khizana",
  ],
  [
    fr["yaml-no-key"]({ value: "=======", cure: "" }, "content/site.yaml"),
    "la ligne « ======= » est restée d'une fusion ; gardez l'une des deux versions et retirez ces marques",
  ],
])("%s", (sentence, expected) => {
  expect(sentence).toBe(expected);
});
