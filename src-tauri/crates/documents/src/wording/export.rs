//! The words of the register when it leaves whole, for another program.

use crate::format;
use council::Day;

/// The name of the whole.
pub fn file(day: Day) -> String {
    format!("registre-{day}.zip")
}

/// The page that goes with the tables: what they are, from when, and that they are in clear.
pub fn read_me(council: &str, day: Day, head: &str) -> String {
    let day = format::date(day);
    format!(
        "{council}\r\nRegistre exporté le {day}, tête du journal {head}.\r\n\r\n\
         CES FICHIERS SONT EN CLAIR ET NOMMENT DES PERSONNES. Gardez-les chiffrés, ne les envoyez pas par messagerie,\r\n\
         effacez-les dès qu’ils ont servi. Leur sortie est inscrite au journal.\r\n\r\n\
         tables/      une table par fichier, en UTF-8, points-virgules : un double clic les ouvre dans un tableur.\r\n\
         \x20            Les montants (_cents) y sont en euros, les jours (_on) en jj/mm/aaaa, les instants (_at) en\r\n\
         \x20            millisecondes depuis le 1er janvier 1970 (UTC), les autres codes comme ils sont gardés.\r\n\
         tables.sql   ce que chaque table contient, et ce qui renvoie à quoi.\r\n\
         documents/   les papiers scellés et les pièces jointes, nommés par leur empreinte SHA-256.\r\n"
    )
}
