//! The words of an offer of a dwelling.

use super::sentence;
use crate::format;
use crate::papers::offer::{AnsweredTo, Offer};
use crate::words::{Text, say};
use council::house_texts::HouseText;

/// Title of the file: names nobody.
pub(crate) fn about(data: &Offer) -> String {
    format!("Proposition de logement, dossier {}", data.file)
}

pub(crate) fn subject() -> Text {
    Text::strong("Objet : proposition d’un logement")
}

pub(crate) fn opening(data: &Offer) -> Text {
    data.to.council.texts.say(HouseText::OfferOpening, &[])
}

/// The dwelling, fact by fact.
pub(crate) fn facts(data: &Offer) -> Vec<(Text, Text)> {
    let dwelling = &data.dwelling;
    let cost = &dwelling.cost;
    let mut rows =
        vec![("Adresse", Text::plain(&dwelling.address)), ("Type, surface, étage", Text::plain(&dwelling.description))];
    if !dwelling.energy.is_empty() {
        rows.push(("Chauffage, classe énergétique", Text::plain(&dwelling.energy)));
    }
    rows.push((
        "Loyer et charges, par mois",
        say!("{rent} + {charges}", rent = format::amount(cost.rent), charges = format::amount(cost.charges)),
    ));
    rows.extend(cost.benefit.map(|benefit| {
        let told =
            say!("{benefit} (la CAF décide ; en général rien le premier mois)", benefit = format::amount(benefit));
        ("Aide au logement estimée", told)
    }));
    rows.extend(dwelling.deposit.map(|(amount, taken)| {
        let taken = if taken { format!(", pris en charge par {}", data.to.council.name) } else { String::new() };
        ("Dépôt de garantie", say!("{amount}{taken}", amount = format::amount(amount), taken = taken))
    }));
    let landlord = if dwelling.sub_let {
        say!("{council}, locataire {of}", council = sentence(&data.to.council.name), of = super::of(&dwelling.landlord))
    } else {
        Text::plain(&dwelling.landlord)
    };
    rows.push(("Qui vous loue le logement", landlord));
    rows.extend(dwelling.free_on.map(|day| ("Libre à partir du", Text::plain(&format::weekday(day)))));
    rows.into_iter().map(|(name, fact)| (Text::plain(name), fact)).collect()
}

pub(crate) fn body(data: &Offer) -> Vec<Text> {
    let texts = &data.to.council.texts;
    let visit = match data.visit {
        Some((day, hour)) => say!(
            "**Visiter avant de répondre.** Nous vous proposons le {day}, à {hour}, sur place. Venez avec la personne de votre \
             choix. Un autre moment est possible : appelez-nous.",
            day = format::weekday(day),
            hour = format::time(hour)
        ),
        None => texts.say(HouseText::OfferVisit, &[]),
    };
    let by = format::weekday(data.answer_by);
    let answer = match &data.answered_to {
        AnsweredTo::Council => texts.say(
            HouseText::OfferAnswer,
            &[("REPONSE_LIMITE_DATE", Some(&by)), ("REFERENT_NOM", data.referent.as_deref())],
        ),
        AnsweredTo::Landlord { contact } => {
            let landlord = super::to(contact);
            let fields = [("REPONSE_LIMITE_DATE", Some(&*by)), ("BAILLEUR", Some(&*landlord))];
            texts.say(HouseText::OfferLandlord, &fields)
        }
    };
    vec![visit, answer]
}

pub(crate) fn slip_title(data: &Offer) -> Text {
    say!("**Dossier {file} – Ma réponse, à donner avant le {by}**", file = data.file, by = format::date(data.answer_by))
}

pub(crate) fn answers() -> [Text; 4] {
    [
        "J’accepte ce logement.",
        "Je souhaite le visiter d’abord.",
        "Je ne souhaite pas ce logement.",
        "Je voudrais en parler : appelez-moi au …………………………………",
    ]
    .map(Text::plain)
}

pub(crate) fn why(data: &Offer) -> Vec<Text> {
    let mut texts = vec![
        say!(
            "Si vous le voulez, dites-nous ce qui ne convenait pas (ce n’est pas obligatoire) :   ☐ quartier   ☐ taille   ☐ étage   \
             ☐ loyer   ☐ bruit   ☐ transports   ☐ autre"
        ),
        say!("Date : ………………………   Signature : …………………………………"),
    ];
    texts.extend(data.guardian.as_ref().map(|guardian| {
        say!("Signature de {name}, {quality} : …………………………………", name = guardian.name, quality = guardian.quality)
    }));
    texts
}
