// Problems in French, in an author's words.
import { isSettingsFile } from "../../model/problem.ts";
import { convertCommand } from "./convert-command.ts";
import { isMergeMark } from "./merge-mark.ts";
import type { Sentences } from "./sentences.ts";

export const fr: Sentences = {
  "not-utf8": ({ encoding }, file) =>
    `le fichier n'est pas en UTF-8 ; il semble être en ${encoding} ; convertissez-le avec : ${convertCommand(encoding, file)}`,
  "has-nul": ({ character }) =>
    `le caractère ${character} est un octet nul : ce n'est pas un fichier de texte ; ouvrez-le dans un éditeur et enregistrez-le en UTF-8`,
  "no-front-matter": () =>
    "le fichier ne commence pas par une ligne --- ; écrivez l'en-tête (headline, source, date) entre deux lignes ---",
  "front-matter-not-closed": () =>
    "l'en-tête n'est pas fermé ; ajoutez une ligne --- entre l'en-tête et le texte",
  "front-matter-language": ({ value }) =>
    `la première ligne « ${value} » n'est pas permise ; écrivez seulement ---`,
  "front-matter-not-a-list-of-keys": (_, file) =>
    isSettingsFile(file)
      ? "le fichier de réglages n'est pas une suite de lignes « clé: valeur » ; écrivez par exemple : name: Khizana"
      : "l'en-tête n'est pas une suite de lignes « clé: valeur » ; écrivez par exemple : headline: Le port rouvre",
  "yaml-syntax": ({ value }) =>
    `la ligne « ${value} » ne se lit pas ; mettez sa valeur entre guillemets droits "…", et fermez ce que les lignes au-dessus ouvrent`,
  "yaml-colon-in-value": ({ key, quoted }) =>
    `la valeur de ${key} contient « : » ; mettez-la entre guillemets droits : ${key}: ${quoted}`,
  "yaml-forbidden": ({ value }) =>
    `« ${value} » emploie une ancre, un renvoi ou une étiquette YAML, qui ne sont pas permis ; mettez la valeur entre guillemets droits "…"`,
  "yaml-needs-quotes": ({ key, quoted }) =>
    `la valeur de ${key} ne se lit pas telle quelle ; mettez-la entre guillemets droits : ${key}: ${quoted}`,
  "yaml-hash-in-value": ({ key, value, quoted }) =>
    `« ${value} » est coupé avant le signe #, qui commence un commentaire ; mettez la valeur entre guillemets droits : ${key}: ${quoted}`,
  "yaml-no-key": ({ value, cure }) =>
    isMergeMark(value)
      ? `la ligne « ${value} » est restée d'une fusion ; gardez l'une des deux versions et retirez ces marques`
      : cure
        ? `la ligne « ${value} » ne se lit pas ; écrivez : ${cure}`
        : `la ligne « ${value} » ne commence par aucune clé ; écrivez « clé: valeur », ou deux espaces devant elle si elle continue la ligne précédente`,
  "yaml-indented-key": ({ key }) =>
    `la ligne de ${key} commence par un espace ou une tabulation ; retirez ce qui précède ${key}`,
  "yaml-tab": ({ value }) =>
    `la ligne « ${value} » commence par une tabulation, que l'en-tête n'accepte pas à cet endroit ; remplacez la tabulation par deux espaces`,
  "key-missing": ({ key, example }) => `${key} manque ; ajoutez une ligne comme : ${example}`,
  "key-empty": ({ key, example }) => `${key} est vide ; écrivez par exemple : ${example}`,
  "key-unknown": ({ key, suggestion }) =>
    suggestion
      ? `la clé « ${key} » est inconnue ; vouliez-vous dire « ${suggestion} » ?`
      : `la clé « ${key} » est inconnue ; elle n'est pas prise en compte`,
  "key-duplicate": ({ key }) => `la clé « ${key} » est écrite deux fois ; gardez une seule ligne`,
  "key-twice-under-other-name": ({ key, other }) =>
    `« ${key} » dit la même chose que « ${other} », autrement ; seule « ${other} » est prise en compte`,
  "value-not-text": ({ key, example }) =>
    `la valeur de ${key} n'est pas un texte simple ; écrivez par exemple : ${example}`,
  "value-not-list": ({ key, example }) =>
    `la valeur de ${key} n'est pas une liste ; écrivez par exemple : ${example}`,
  "value-too-long": ({ key, longest, length }) =>
    `${key} a ${length} caractères ; raccourcissez à ${longest} au plus`,
  "day-unreadable": ({ key, value, suggestion }) =>
    suggestion
      ? `${key} « ${value} » n'est pas un jour ; écrivez ${suggestion}`
      : `${key} « ${value} » n'est pas un jour ; écrivez année-mois-jour, par exemple 2026-03-14`,
  "day-impossible": ({ key, value }) =>
    `${key} « ${value} » n'existe pas dans le calendrier ; corrigez le jour ou le mois (année-mois-jour)`,
  "link-not-address": ({ key, value }) =>
    `${key} « ${value} » n'est pas une adresse ; écrivez l'adresse entière, avec https://`,
  "alias-not-address": ({ value }) =>
    `l'ancienne adresse « ${value} » ne se lit pas ; écrivez-la comme /2022/10/24/crue/`,
  "alias-taken": ({ value }) =>
    `l'ancienne adresse « ${value} » est celle d'une autre page ou d'un autre article ; retirez-la d'ici`,
  "flag-unreadable": ({ key, value }) =>
    `${key} « ${value} » n'est ni true ni false ; écrivez l'un des deux`,
  "gap-unreadable": ({ value, example }) =>
    `« ${value} » ne dit pas ce qui manque, d'un mois (ou d'un jour) à un autre qui ne le précède pas ; écrivez par exemple : ${example}`,
  "language-unreadable": ({ value }) =>
    `« ${value} » n'est pas un code de langue ; écrivez fr, ar ou en`,
  "language-unlisted": ({ value, listed }) =>
    `aucune édition n'accueille la langue « ${value} » ; écrivez l'une de celles-ci (${listed}), ou ajoutez-la dans content/site.yaml`,
  "language-unnamed": ({ published, suggestion }) =>
    suggestion
      ? `le titre est en lettres arabes mais aucune langue n'est indiquée : l'article est publié comme « ${published} » ; écrivez lang: ${suggestion}`
      : `le titre n'est pas en lettres arabes et aucune langue n'est indiquée : l'article est publié comme « ${published} » ; écrivez lang: fr, ou la langue de l'article`,
  "choice-unknown": ({ key, value, choices }) =>
    `${key} « ${value} » n'est pas possible ; écrivez : ${choices}`,
  "number-unreadable": ({ key, value, least, most }) =>
    `${key} « ${value} » n'est pas un nombre de ${least} à ${most} ; corrigez-le`,
  "path-contradicts-date": ({ value, date }) =>
    `le nom du dossier ou du fichier dit ${value}, mais la date est ${date} ; la date l'emporte ; corrigez l'un ou l'autre`,
  "address-taken": ({ address, by }) =>
    `l'adresse ${address} est déjà prise par ${by} ; renommez l'un des deux fichiers`,
  "page-address-reserved": ({ address }) =>
    `l'adresse ${address} est réservée ; donnez un autre nom au fichier`,
  "image-missing": ({ value }) =>
    `l'image « ${value} » est introuvable ; placez-la à côté de l'article, ou dans content/images/ et écrivez /nom.jpg ; elle n'est pas affichée`,
  "image-remote": ({ value }) =>
    `l'image « ${value} » est sur un autre site : elle devient un lien et n'est pas affichée ; pour l'afficher, enregistrez-la à côté de l'article`,
  "image-unreadable": ({ value, reason }) =>
    `l'image « ${value} » ne se lit pas (${reason}) ; enregistrez-la de nouveau en JPEG, PNG ou WebP`,
  "image-outside": ({ value }) =>
    `l'image « ${value} » est hors du dossier des contenus ; placez-la à côté de l'article`,
  "body-link-unresolved": ({ value }) =>
    `le lien « ${value} » ne mène à aucun article ; corrigez le chemin du fichier`,
  "symlink-left-out": () =>
    "ce fichier est un lien symbolique et n'est pas lu ; remplacez-le par une copie",
  "file-unreadable": ({ reason }) =>
    `le fichier ne peut pas être lu (${reason}) ; vérifiez ses droits`,
  "site-time-zone": ({ value }) =>
    `le fuseau horaire « ${value} » n'est pas un décalage fixe ; écrivez par exemple UTC+1`,
  "name-without-letters": ({ value }) =>
    `l'écriture « ${value} » n'a aucune lettre où la chercher ; retirez-la`,
  "sign-turning": ({ value }) =>
    `un signe invisible (${value}) renverse le sens du texte qui le suit ; retirez-le`,
  "file-name-unsafe": ({ trouble, value }) => {
    const what = {
      space: "une espace, où s'arrêtent des liens et des programmes",
      letter: "d'autres lettres que a à z, que tous les programmes n'écrivent pas de même",
      sign: `le signe « ${value} », que des programmes prennent pour autre chose`,
    };
    return `le nom du fichier contient ${what[trouble]} ; renommez-le avec « npm run check -- --fix », qui garde l'adresse de l'article`;
  },
  "folder-name-unsafe": ({ value, suggestion }) =>
    `le dossier « ${value} », dont l'article tient son adresse, porte un nom sur lequel butent des programmes ; renommez-le en ${suggestion}, qui garde l'adresse`,
  "file-not-read": ({ value, suggestion }) =>
    `« ${value} » commence comme un article mais n'est pas lu, car son nom ne finit pas par .md ; renommez-le en ${suggestion}`,
  "letters-decomposed": ({ value }) =>
    `« ${value} » est écrit en plusieurs signes et la recherche le manquerait ; corrigez avec « npm run check -- --fix »`,
  "letters-garbled": ({ value, suggestion }) =>
    `« ${value} » a été lu dans un mauvais encodage ; écrivez sans doute « ${suggestion} », et vérifiez le reste du fichier`,
  "template-left": ({ value }) =>
    `« ${value} » est resté d'un modèle ou d'un autre logiciel ; retirez-le`,
  "typography-french": ({ value, suggestion }) =>
    `« ${value} » ne suit pas la typographie française ; écrivez : ${suggestion}`,
  "footnote-missing": ({ value }) =>
    `la note ${value} est appelée mais n'est pas donnée ; ajoutez une ligne ${value}: suivie de son texte`,
  "link-nowhere": ({ value }) =>
    `le lien « ${value} » ne mène nulle part ; écrivez le fichier de l'article, avec .md, ou l'adresse entière, avec https://`,
  "link-lookalike": ({ value, host }) =>
    `le lien mène à « ${value} » (${host}), dont des lettres ne sont pas celles qu'on croit lire : il imite peut-être un autre site ; vérifiez-le`,
  "image-no-alt": ({ value }) =>
    `l'image « ${value} » n'a pas de description pour ceux qui ne la voient pas ; ajoutez-la : ![ce qu'on y voit](…), ou alt: "…"`,
  "image-heavy": ({ value, megabytes }) =>
    `l'image « ${value} » pèse ${megabytes} Mo ; enregistrez-la en plus petit, 2 Mo suffisent`,
  "date-future": ({ value }) =>
    `la date ${value} n'est pas encore venue ; vérifiez l'année et le jour`,
  "duplicate-headline": ({ value }) =>
    `même jour et même titre que ${value} ; gardez un seul des deux fichiers`,
  "duplicate-text": ({ value }) =>
    `presque le même texte que ${value}, dans le même journal ; gardez un seul des deux fichiers`,
  "name-lookalike": ({ value, suggestion }) =>
    `le journal « ${value} » n'a que cet article ; vouliez-vous dire « ${suggestion} » ?`,
  "ledger-elsewhere": ({ value }) =>
    `ce fichier n'est pas lu : les décisions sur les images sont dans ${value} ; renommez-le, ou retirez-le`,
  "ledger-no-picture": ({ value }) =>
    `« ${value} » n'est pas l'empreinte d'une image (seize signes, de 0 à f) ; remplacez-le par l'une de celles que donne « npm run reports -- list »`,
  "name-taken": ({ value, name, by }) =>
    `l'écriture « ${value} » de « ${name} » est déjà l'une de celles de « ${by} » ; gardez-la à un seul des deux noms`,
};
