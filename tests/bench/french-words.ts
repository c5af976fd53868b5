// The French of generated articles: nouns with their article, adjectives alike in both genders.
import type { Vocabulary } from "./prose.ts";

export const french: Vocabulary = {
  lang: "fr",
  comma: ", ",
  stop: ".",
  and: " et ",
  quotes: ["« ", " »"],
  bytesPerLetter: 1.04,
  verbFirst: false,
  nouns:
    split(`la ville, le port, le conseil, la région, le marché, la commune, le ministère, la pluie,
    le maire, la route, le quartier, la gare, le prix, la récolte, le syndicat, la saison, le barrage,
    la plage, le tribunal, la presse, le musée, la forêt, le budget, la rentrée, le fleuve, la pêche,
    le chantier, la coopérative, le stade, la digue, le village, la commission, le rapport, la sardine,
    le marin, la vallée, le projet, la semaine, le festival, la bibliothèque, le lycée, la médina,
    le tramway, la côte, le vent, la houle, le phare, la criée, le bateau, la montagne, le pont, la nuit,
    le pharmacien, la clinique, le médecin, la caserne, le pompier, la préfecture, le préfet, la loi,
    le débat, la séance, le vote, la majorité, le député, la campagne, le scrutin, la liste, le siège,
    la mine, le phosphate, la laine, le cuir, la soie, le tapis, la poterie, le cuivre, la menthe, le thé,
    la datte, le blé, la semence, le tracteur, la ferme, le troupeau, la brebis, le berger, la bergerie,
    le puits, la source, le canal, la vanne, le réservoir, la sécheresse, le gel, la grêle, le brouillard,
    la marée, le chenal, la jetée, le quai, la barque, le filet, la nasse, le capitaine, la vedette,
    le musicien, la chanteuse, le théâtre, la scène, le rideau, la fresque, le peintre, la galerie,
    le livre, la page, le lecteur, la librairie, le cahier, la plume, le journal, la rédaction,
    le match, la victoire, le gardien, la tribune, le club, la coupe, le vélo, la course, le départ,
    le train, la voie, le wagon, la panne, le billet, la ligne, le bus, la correspondance, le trottoir`),
  verbs:
    split(`annonce, prépare, attend, change, ouvre, ferme, demande, refuse, accueille, soutient, retarde,
    finance, visite, défend, protège, découvre, inaugure, surveille, relance, répare, restaure, examine,
    publie, corrige, compte, mesure, réclame, promet, reporte, rejoint, quitte, traverse, remplace,
    dépasse, retrouve, célèbre, explique, raconte, rappelle, signale, observe, suit, invite, consulte,
    réunit, partage, dessine, transporte, achète, vend, livre, alimente, éclaire, menace, inquiète,
    rassure, étonne, occupe, libère, numérise`),
  adjectives:
    split(`paisible, agricole, maritime, fragile, rare, calme, modeste, solide, nécessaire, fidèle,
    historique, scolaire, humide, austère, tranquille, provisoire, durable, immense, célèbre, utile, honnête,
    magnifique, pauvre, riche, jeune, rapide, difficile, facile, possible, stable, mobile, moderne, antique,
    populaire, sévère, sobre, sincère, ordinaire, unique, double, triple, autre, propre, libre, large, vaste,
    ferme, tiède, sombre, rouge, jaune, rose, mauve, aride`),
  prepositions: split(
    "dans, pour, avec, sur, après, devant, contre, sous, malgré, vers, selon, depuis, avant, sans, chez, entre",
  ),
  openers:
    split(`Selon nos informations, Hier matin, Ce lundi, Au petit jour, Depuis une semaine, Cette année,
    À la mi-journée, D'après les témoins, En attendant, Au même moment, Pour la troisième fois, Sans surprise,
    Dans la soirée, De son côté, À l'inverse, En revanche, Comme chaque automne, Faute de moyens`),
  places: places(
    split("Aïn, Ksar, Dar, Anfa, Soura, Tamda, Ouled, Béni, Sidi, Bab, Oued, Ras, Borj, Tizi"),
    split(
      "Soreya, Melloun, Tarfis, Zerhal, Imlane, Guessar, Nefzi, Talat, Rhouma, Sebrine, Dahla, Oumlik",
    ),
  ),
  unitsOfNumbers: split(
    "tonnes, habitants, dirhams, mètres, visiteurs, hectares, élèves, barques, signatures, kilomètres",
  ),
  firstNames: split(
    "Nadia, Yanis, Claire, Samir, Hélène, Idriss, Leïla, Marc, Salma, Paul, Amina, Rachid, Inès, Omar",
  ),
  lastNames: split(
    "Tazeroualt, Lamarque, Benhaddi, Soulier, Ouazziz, Ferrandin, Zemmour-Lys, Khelil, Dumortier, Asfari, Belcour, Mernisse, Tahoune, Vasseran",
  ),
  topics:
    split(`Pêche, Port, Politique locale, Économie, Culture, Sport, Agriculture, Éducation, Santé, Transports,
    Environnement, Justice, Météo, Urbanisme, Énergie, Patrimoine, Tourisme, Musique, Théâtre, Livres, Logement,
    Emploi, Commerce, Artisanat, Élections, Finances publiques, Eau, Forêts, Littoral, Montagne, Routes, Chemin de fer,
    Tramway, Aviation, Numérique, Presse, Histoire, Archéologie, Musées, Festivals, Cinéma, Photographie, Peinture,
    Architecture, Football, Athlétisme, Cyclisme, Voile, Natation, Échecs, Lycées, Université, Recherche, Médecine,
    Hôpitaux, Pharmacie, Alimentation, Marchés, Prix, Impôts, Banques, Assurances, Mines, Textile, Cuir, Poterie,
    Apiculture, Élevage, Céréales, Oliviers, Agrumes, Dattes, Irrigation, Barrages, Sécheresse, Inondations, Séismes,
    Incendies, Sécurité routière, Associations, Jeunesse, Retraites, Langues, Cuisine`),
};

/** The items of a list written with commas, over as many lines as it takes. */
export function split(list: string): string[] {
  return list.split(",").map((item) => item.trim().replace(/\s+/g, " "));
}

/** Every first part with every second one, so that rare names exist as they do in any newspaper. */
export function places(firsts: readonly string[], seconds: readonly string[]): string[] {
  return seconds.flatMap((second) => firsts.map((first) => `${first} ${second}`));
}
