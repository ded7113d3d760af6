//! The words of the questionnaire of a workshop.

use super::{at, sentence};
use crate::format;
use crate::papers::questionnaire::Questionnaire;
use crate::words::{Text, say};

pub(crate) const STATEMENT: &str = "Pour chaque phrase, entourez un chiffre";
pub(crate) const MARKS: [&str; 4] = ["1", "2", "3", "4"];
pub(crate) const STATEMENTS: [&str; 6] = [
    "a. L’atelier a répondu à ce que j’attendais.",
    "b. Les explications étaient claires.",
    "c. J’ai pu m’exprimer si je le souhaitais.",
    "d. Ce que j’ai entendu me sera utile.",
    "e. Je saurais vers qui me tourner, pour moi ou pour un proche.",
    "f. Le lieu, l’horaire et la durée me convenaient.",
];

/// Title of the file: the theme is not told.
pub(crate) fn about(data: &Questionnaire) -> String {
    format!("Questionnaire – atelier n° {}", data.number)
}

pub(crate) fn title(data: &Questionnaire) -> Text {
    say!(
        "**Votre avis sur l’atelier n° {number} – {day}, {at}**",
        number = data.number,
        day = format::short(data.day),
        at = at(&data.commune)
    )
}

pub(crate) fn anonymous() -> Text {
    say!("*Anonyme. N’écrivez pas votre nom. Deux minutes. Vous pouvez laisser une question sans réponse.*")
}

pub(crate) fn first() -> Vec<Text> {
    vec![
        say!(
            "**1. Comment avez-vous connu cet atelier ?**   ☐ 1 affiche   ☐ 2 bulletin ou site de la mairie   ☐ 3 bouche-à-oreille   ☐ 4 un \
             professionnel   ☐ 5 une association   ☐ 6 réseaux sociaux   ☐ 7 autre"
        ),
        say!("**2. Est-ce votre premier atelier Mieux-Être ?**   ☐ 1 oui   ☐ 2 non"),
    ]
}

pub(crate) fn scale() -> Text {
    say!("**3.** 1 pas du tout – 2 plutôt non – 3 plutôt oui – 4 tout à fait")
}

pub(crate) fn then() -> Vec<Text> {
    vec![
        say!("**4. Avant l’atelier, saviez-vous vers qui vous tourner ?**   ☐ 1 oui   ☐ 2 un peu   ☐ 3 non"),
        say!("**5. Ce que je retiens :** ……………………………………………………………………………………………………………………………"),
        say!("**6. Ce qu’il faudrait améliorer :** ……………………………………………………………………………………………………………"),
        say!("**7. Un thème que j’aimerais :** …………………………………………………………………………………………………………………"),
    ]
}

pub(crate) fn about_you() -> Vec<Text> {
    vec![
        say!("*Si vous le voulez bien :*"),
        say!("**8. Votre âge**   ☐ 1 moins de 18   ☐ 2 18-25   ☐ 3 26-44   ☐ 4 45-64   ☐ 5 65-74   ☐ 6 75 et plus"),
        say!(
            "**9. Vous veniez comme**   ☐ 1 habitante, habitant   ☐ 2 personne directement concernée   ☐ 3 proche   ☐ 4 professionnelle, \
             professionnel   ☐ 5 autre"
        ),
        say!("**10. Commune :** ………………………………………………"),
    ]
}

pub(crate) fn last(data: &Questionnaire) -> Vec<Text> {
    let mut texts = vec![say!(
        "*Pour recevoir l’annonce des prochains ateliers, demandez le petit papier à part : il n’est pas joint à ce questionnaire.*"
    )];
    texts.extend(data.sensitive.then(|| {
        say!(
            "*Ce sujet a pu remuer des choses. Vous pouvez en parler ce soir avec l’équipe. Le **3114**, numéro national de prévention du \
             suicide, répond jour et nuit, gratuitement. En cas d’urgence vitale : le 15 ou le 112.*"
        )
    }));
    let phone = data.council.phone.as_ref().map_or_else(String::new, |phone| format!(" – {phone}"));
    texts.push(say!("Merci. {council}{phone}", council = sentence(&data.council.name), phone = phone));
    texts
}
