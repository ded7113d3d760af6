//! The words of the commitment of three, and of the addendum of four.

use super::{of, sentence};
use crate::format;
use crate::papers::agreement::Commitment;
use crate::papers::notification::Guardian;
use crate::words::{Text, say};

pub(crate) const POINTS: &str = "Points faits ensemble : le ……………… le ……………… le ……………… le ………………";

/// Title of the file: names nobody.
pub(crate) fn about(data: &Commitment) -> String {
    format!("{} du {}", title(data), format::date(data.from))
}

pub(crate) fn footer(data: &Commitment) -> String {
    format!("{} – page {{page}} / {{pages}}", title(data))
}

pub(crate) fn title(data: &Commitment) -> &'static str {
    if data.landlord.is_some() {
        "Avenant quadripartite d’engagement"
    } else {
        "Convention d’engagement réciproque"
    }
}

/// Whoever signs with the person, or for her.
pub(super) fn held_by(guardian: Option<&(Guardian, bool)>) -> String {
    guardian.map_or_else(String::new, |(guardian, represents)| {
        let how = if *represents { "avec" } else { "avec l’assistance de" };
        format!(", {how} {}, {}", guardian.name, guardian.quality)
    })
}

pub(crate) fn parties(data: &Commitment) -> Vec<Text> {
    let mut texts = vec![
        say!(
            "Entre **{person}**, ci-après « vous »{held} ;",
            person = data.person,
            held = held_by(data.guardian.as_ref())
        ),
        say!(
            "**{service}**, représenté par {by}, ci-après « le service » ;",
            service = sentence(&data.service.0),
            by = data.service.1
        ),
        say!(
            "**{council}**, représenté par {by}, {quality}, ci-après « le Conseil »{end}",
            council = sentence(&data.council.name),
            by = data.signatory.name,
            quality = data.signatory.quality,
            end = if data.landlord.is_some() { " ;" } else { "." },
        ),
    ];
    texts.extend(data.landlord.as_ref().map(|landlord| {
        say!(
            "**{landlord}**{by}, ci-après « le bailleur ». Cet avenant ne reprend que ce qui concerne le bailleur.",
            landlord = sentence(&landlord.name),
            by = if landlord.quality.is_empty() {
                String::new()
            } else {
                format!(", représenté par {}", landlord.quality)
            }
        )
    }));
    texts
}

/// The articles, numbered as the three parties sign them.
pub(crate) fn articles(data: &Commitment) -> Vec<Text> {
    let all = [
        why(data),
        say!(
            "**Article 2 – Vous êtes chez vous.** Ce logement est votre domicile. Personne n’y entre sans votre accord, sauf urgence \
             mettant en danger une vie ou le bâtiment. Personne n’en garde un double des clés sans que vous l’ayez écrit ici : ☐ aucun \
             double   ☐ un double confié à ………………………………………………"
        ),
        say!(
            "**Article 3 – Ce à quoi vous vous engagez.** Payer le loyer et les charges, ou faire en sorte qu’ils le soient ; assurer le \
             logement et en donner l’attestation chaque année ; en prendre soin ; respecter le voisinage ; nous prévenir tôt en cas de \
             difficulté."
        ),
        service(data),
        council(data),
        say!(
            "**Article 6 – Votre liberté.** Votre logement et vos soins sont deux choses séparées. Arrêter, changer ou refuser un soin \
             ou un accompagnement n’est pas, à soi seul, une raison de perdre ce logement. Si vous souhaitez changer d’accompagnement, \
             nous cherchons ensemble comment faire."
        ),
        say!(
            "**Article 7 – Vos absences.** Une absence, quelle qu’en soit la raison et la durée, n’est pas un départ. Prévenez ou faites \
             prévenir. Nous voyons ensemble le courrier, les clés, les plantes, les animaux, le loyer et l’aide au logement."
        ),
        money(data),
        say!(
            "**Article 9 – Ce qui se dit entre nous.** Le Conseil ne demande et ne reçoit aucune information médicale. Le bailleur, les \
             voisins et la mairie ne reçoivent que ce que vous avez accepté : {shared}. Vous pouvez changer d’avis à tout moment.",
            shared = if data.shared.is_empty() {
                "………………………………………………"
            } else {
                &data.shared
            }
        ),
        difficulty(data),
        points(data),
        end(data),
    ];
    // What a landlord signs is about rent, absence, deposit and what is done when something goes wrong.
    let kept: &[usize] =
        if data.landlord.is_some() { &[3, 7, 8, 10] } else { &[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] };
    all.into_iter().enumerate().filter(|(at, _)| kept.contains(&(at + 1))).map(|(_, text)| text).collect()
}

fn why(data: &Commitment) -> Text {
    say!(
        "**Article 1 – Pourquoi cette convention.** Vous habitez, ou allez habiter, {address}. Nous précisons ensemble ce que chacun fait \
         pour que vous y viviez bien, aussi longtemps que vous le souhaitez.",
        address = data.address
    )
}

fn service(data: &Commitment) -> Text {
    let person = |at: usize| {
        data.referents[at]
            .as_ref()
            .map_or_else(|| "………………………………………………".to_owned(), |(name, phone)| format!("{name}, {phone}"))
    };
    let told = |words: &str| {
        if words.is_empty() { "………………………………".to_owned() } else { words.to_owned() }
    };
    say!(
        "**Article 4 – Ce à quoi le service s’engage.** Vous rencontrer {rhythm}, au lieu que vous choisissez ; vous aider dans {help} ; \
         désigner une personne à appeler : {first}, et quelqu’un d’autre en son absence : {second} ; vous dire, avant de le faire, ce \
         qu’il souhaite partager avec le Conseil.",
        rhythm = told(&data.rhythm),
        help = told(&data.help),
        first = person(0),
        second = person(1),
    )
}

fn council(data: &Commitment) -> Text {
    let sub = if data.sub_let { "vous sous-louer le logement et en payer le loyer au bailleur ; " } else { "" };
    let deposit = data.deposit.map_or_else(String::new, |amount| {
        format!("prendre en charge le dépôt de garantie de {} ; ", format::amount(amount))
    });
    let engaged = sentence(&format!("{sub}{deposit}faire le lien avec le bailleur"));
    say!(
        "**Article 5 – Ce à quoi le Conseil s’engage.** {engaged} ; vous aider à présenter une demande de logement à votre nom ; répondre à \
         vos questions sous huit jours.",
        engaged = engaged
    )
}

fn money(data: &Commitment) -> Text {
    let kept = if data.no_recourse {
        "Le Conseil ne vous réclame pas ces retenues."
    } else {
        "Les retenues sont discutées avec vous ; s’il y a lieu, un échéancier est convenu."
    };
    say!(
        "**Article 8 – L’argent du dépôt.** Le Conseil a versé le dépôt pour vous. À la fin du bail, il lui revient, après les retenues \
         justifiées du bailleur. {kept}",
        kept = kept
    )
}

fn difficulty(data: &Commitment) -> Text {
    let guardian =
        data.guardian.as_ref().map_or_else(String::new, |(guardian, _)| format!("{} y participe. ", guardian.name));
    say!(
        "**Article 10 – En cas de difficulté.** Voisinage, loyer en retard, logement abîmé : celui qui l’apprend vous en parle d’abord. Une \
         rencontre à trois se tient dans les quinze jours. {guardian}Aucune démarche pour mettre fin à l’occupation n’est engagée avant \
         cette rencontre, sauf danger immédiat.",
        guardian = guardian
    )
}

fn points(data: &Commitment) -> Text {
    let first = data.first_point.map_or_else(|| "le ………………………".to_owned(), |day| format!("le {}", format::date(day)));
    let sliding = if data.sliding_lease {
        " L’examen semestriel prévu pour le passage du bail à votre nom a lieu à ces dates, avec le bailleur."
    } else {
        ""
    };
    say!(
        "**Article 11 – Points réguliers.** Nous nous retrouvons tous les six mois ; premier rendez-vous {first}.{sliding}",
        first = first,
        sliding = sliding
    )
}

fn end(data: &Commitment) -> Text {
    let judge = if data.guardian.is_some() {
        " Aucun congé n’est donné sans l’autorisation du juge, lorsque la loi la demande."
    } else {
        ""
    };
    say!(
        "**Article 12 – Durée et fin.** Cette convention commence le {from}, pour {length}, et se renouvelle après un point fait ensemble. \
         Chacun peut y mettre fin par écrit, avec un préavis d’un mois, après un échange à trois. Sa fin ne met pas fin au bail, qui \
         suit ses propres règles.{judge}",
        from = format::date(data.from),
        length = data.length,
        judge = judge,
    )
}

pub(crate) fn done(data: &Commitment) -> Text {
    let copies = if data.landlord.is_some() { "quatre" } else { "trois" };
    say!("Fait en {copies} exemplaires. Chacun a relu ce texte et a pu poser ses questions.", copies = copies)
}

pub(crate) fn signatures(data: &Commitment) -> Vec<Text> {
    let beside = data.guardian.as_ref().map_or_else(String::new, |(guardian, represents)| {
        if *represents {
            format!(" / par {}", guardian.name)
        } else {
            format!(" / avec l’assistance {}", of(&guardian.name))
        }
    });
    let mut heads = vec![
        say!("**Vous{beside}** Date et signature", beside = beside),
        say!("**Le service** Date et signature"),
        say!("**Le Conseil** Date et signature"),
    ];
    heads.extend(data.landlord.as_ref().map(|_| say!("**Le bailleur** Date et signature")));
    heads
}
