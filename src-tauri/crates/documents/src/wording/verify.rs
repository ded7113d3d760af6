//! The words of the page that says how to verify minutes.

use super::sentence;
use crate::format;
use crate::papers::verify::Verify;
use crate::words::{Text, say};
use council::Digest;

pub(crate) const TITLE: &str = "Comment vérifier un procès-verbal";
pub(crate) const FOOTER: &str = "Comment vérifier un procès-verbal – page {page} / {pages}";
pub(crate) const FIRST: &str = "Étape 1. Calculer l’empreinte du fichier";

pub(crate) fn before(data: &Verify) -> Vec<Text> {
    vec![
        say!(
            "*À l’usage des maires, des membres et de toute personne qui en détient un exemplaire. Dix minutes suffisent ; aucun logiciel à \
             installer ; Internet n’est pas nécessaire.*"
        ),
        say!(
            "**L’idée.** Chaque fichier possède une empreinte : 64 chiffres et lettres (de 0 à 9 et de a à f), calculés à partir de son \
             contenu. Changez une virgule : l’empreinte change entièrement. Quand un procès-verbal est terminé, {council} note son \
             empreinte dans une fiche, le *scellé*, qui reprend aussi l’empreinte du scellé précédent. Les scellés forment une chaîne : \
             pour en modifier un, il faudrait refaire tous les suivants, et vous en détenez déjà.",
            council = data.council.name
        ),
        say!(
            "**Ce qu’il vous faut.** Le procès-verbal au format PDF ({minutes}) ; sa fiche de scellé ({seal}) ; un procès-verbal plus récent, \
             sur papier, ou l’avis de scellé reçu par courriel.",
            minutes = data.minutes_file,
            seal = data.seal.1
        ),
    ]
}

pub(crate) fn systems() -> Vec<Text> {
    vec![
        say!(
            "*Sous Windows* : touche Windows, tapez **cmd**, Entrée. Dans la fenêtre noire, tapez **certutil -hashfile** puis un espace, \
             faites glisser le fichier dans la fenêtre, tapez un espace puis **SHA256**, Entrée."
        ),
        say!("*Sur Mac* : ouvrez Terminal, tapez **shasum -a 256** puis un espace, faites glisser le fichier, Entrée."),
        say!("*Sous Linux* : **sha256sum** puis un espace, faites glisser le fichier, Entrée."),
    ]
}

fn grouped(digest: &Digest) -> String {
    let hex = digest.to_string();
    let groups: Vec<&str> = hex.as_bytes().chunks(8).filter_map(|group| std::str::from_utf8(group).ok()).collect();
    groups.join(" ")
}

pub(crate) fn after(data: &Verify) -> Vec<Text> {
    let told = data.told_on.map_or_else(String::new, |day| {
        format!(", et dans l’avis de scellé envoyé aux membres le {}", format::date(day))
    });
    vec![
        say!(
            "**Étape 2. Comparer.** Ouvrez la fiche de scellé n° {seal} : c’est une ligne de cinq morceaux, séparés par des points-virgules. \
             La suite affichée à l’étape 1 doit être la même que le **quatrième** morceau, l’empreinte de la version diffusable (les \
             espaces et les majuscules ne comptent pas). En pratique, comparez les huit premiers et les huit derniers caractères, puis le \
             milieu : **{digest}**.",
            seal = data.seal.0,
            digest = grouped(&data.digest)
        ),
        say!(
            "**Étape 3. Vérifier la chaîne.** Calculez de la même façon l’empreinte de la fiche de scellé elle-même, sans l’avoir modifiée ni \
             réenregistrée. Vous devez la retrouver, imprimée en bas de chaque page du procès-verbal **suivant** (« scellé précédent », les \
             seize premiers caractères ; en entier sur la dernière page){told}.",
            told = told
        ),
        say!(
            "**Ce que cela prouve.** Le fichier n’a pas changé depuis qu’il a été scellé. Si l’étape 3 est répétée pour chaque scellé, aucun \
             procès-verbal n’a été retiré, ajouté ni remplacé entre deux que vous détenez."
        ),
        say!(
            "**Ce que cela ne prouve pas.** Que ce qui est écrit est exact ; l’heure exacte du scellé ; la signature de qui que ce soit. \
             L’original signé à la main, conservé {archive}, garde toute sa valeur.",
            archive = if data.archive.is_empty() { "au secrétariat" } else { &data.archive }
        ),
        say!(
            "**Les deux versions.** La fiche de scellé contient deux empreintes : la quatrième place est celle de la version diffusable, que \
             vous détenez ; la troisième, celle de la version nominative, confidentielle. Quand la version nominative est détruite, au \
             terme de sa durée de conservation, son empreinte reste et la chaîne continue."
        ),
        say!(
            "**Si les empreintes diffèrent.** Vérifiez d’abord que vous avez le bon fichier, et qu’il n’a pas été « enregistré sous » ou signé \
             dans un autre logiciel (cela change le fichier sans mauvaise intention). Demandez ensuite un nouvel exemplaire à {name}, \
             {phone}. Si l’écart demeure, prévenez la présidence de l’association.",
            name = sentence(&data.coordination.name),
            phone = data.coordination.phone
        ),
    ]
}
