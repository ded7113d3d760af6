//! The words of the five letters of notification. They never agree in gender with their reader.

use super::{at, going_on, letter, sentence, to};
use crate::format;
use crate::house_texts::HouseTexts;
use crate::papers::notification::{
    Answer, Decider, DepositTaken, Guardian, Help, MonthlyCost, Notification, Place, Redirection, Told,
};
use crate::template::Field;
use crate::words::{Text, say};
use council::house_texts::HouseText;
use council::{Day, Minute};

/// Title of the file: names nobody.
pub(crate) fn about(data: &Notification) -> String {
    format!("Lettre de notification, dossier {}, décision n° {}", data.file, data.decision)
}

pub(crate) fn subject(answer: &Answer) -> Text {
    Text::strong(match answer {
        Answer::Admission { .. } | Answer::Supported { .. } => "Objet : votre demande de logement – réponse favorable",
        Answer::Conditional { .. } => "Objet : votre demande de logement – réponse favorable, avec une condition",
        Answer::WaitingList { .. } => "Objet : votre demande de logement – inscription sur la liste d’attente",
        Answer::Postponed { .. } => "Objet : votre demande de logement – examen reporté",
        Answer::NotRetained { .. } => "Objet : votre demande de logement – réponse de la commission",
        Answer::Closed { .. } => "Objet : votre demande de logement – fin de votre demande",
    })
}

pub(crate) fn reference(data: &Notification) -> Text {
    letter::reference(&data.file, &data.decision)
}

pub(crate) const VERSO: &str = "Vos droits et vos autres démarches";

/// The letter itself, one entry per paragraph.
pub(crate) fn body(data: &Notification) -> Vec<Text> {
    let sitting = format::weekday(data.sitting_day);
    match &data.answer {
        Answer::Admission { place, answer_by, visit, cost, deposit, next_steps } => {
            let mut texts = admission(&data.council.texts, &sitting, place, *answer_by, *visit);
            texts.extend(money(data, Some(cost), deposit.as_ref(), next_steps));
            texts
        }
        Answer::Supported { place, decider, deposit, next_steps } => {
            let mut texts = supported(&data.council.texts, &sitting, place.as_ref().map(|(place, _)| place), decider);
            let cost = place.as_ref().map(|(_, cost)| cost);
            texts.extend(money(data, cost, deposit.as_ref(), next_steps));
            texts
        }
        Answer::Conditional { condition, before, help, place, decider, deposit } => {
            let mut texts = conditional(&data.council.texts, &sitting, condition, *before, help);
            let kept = place.as_ref().map(|place| {
                say!(
                    "Jusqu’à cette date, {designation}, {at_commune}, reste réservé pour vous.",
                    designation = place.designation,
                    at_commune = at(&place.commune)
                )
            });
            let last = decider
                .as_ref()
                .map(|committee| say!("La décision finale revient ensuite à {committee}.", committee = committee));
            texts.extend(joined(kept, last));
            texts.push(data.council.texts.say(HouseText::ConditionLate, &[]));
            texts.extend(deposit.map(|amount| {
                say!(
                    "Dès que la condition est remplie, {council} prend en charge le dépôt de garantie : {amount}.",
                    council = data.council.name,
                    amount = format::amount(amount)
                )
            }));
            texts
        }
        Answer::WaitingList { awaited, rank, review_by } => {
            waiting(&data.council.texts, &sitting, awaited, *rank, *review_by)
        }
        Answer::Postponed { .. } => postponed(&data.council.texts, &sitting, &data.answer),
        Answer::NotRetained { reason, told, redirection } => {
            not_retained(&data.council.texts, &sitting, reason, told, redirection.as_ref())
        }
        Answer::Closed { reason } => vec![say!(
            "La commission du {sitting} a pris connaissance de votre situation. {reason}",
            sitting = sitting,
            reason = reason
        )],
    }
}

fn joined(one: Option<Text>, other: Option<Text>) -> Option<Text> {
    match (one, other) {
        (Some(one), Some(other)) => Some(one.then(other)),
        (one, other) => one.or(other),
    }
}

fn admission(
    texts: &HouseTexts,
    sitting: &str,
    place: &Place,
    answer_by: Day,
    visit: Option<(Day, Minute)>,
) -> Vec<Text> {
    let until = format::weekday(answer_by);
    let kept = texts.say(HouseText::AdmissionKept, &[("REPONSE_LIMITE_DATE", Some(&until))]);
    let visit = match visit {
        None => say!("Vous pouvez la visiter avant de répondre."),
        Some((day, hour)) => say!(
            "Vous pouvez la visiter avant de répondre ; nous vous proposons le {day}, à {hour}.",
            day = format::weekday(day),
            hour = format::time(hour)
        ),
    };
    let commune = at(&place.commune);
    let opening = [
        ("SEANCE_DATE", Some(sitting)),
        ("PLACE_DESIGNATION", Some(&*place.designation)),
        ("PLACE_COMMUNE", Some(&commune)),
    ];
    vec![texts.say(HouseText::AdmissionOpening, &opening), kept.then(visit)]
}

fn supported(texts: &HouseTexts, sitting: &str, place: Option<&Place>, decider: &Decider) -> Vec<Text> {
    let last_word = match decider.meets_on {
        None => say!("C’est {committee} qui décide.", committee = decider.committee),
        Some(day) => say!(
            "C’est {committee} qui décide ; elle doit se réunir le {day}.",
            committee = decider.committee,
            day = format::weekday(day)
        ),
    };
    vec![
        say!(
            "La commission du {sitting} a examiné votre demande. **Elle soutient votre candidature** et la présente \
             {to_decider}{aim}.",
            sitting = sitting,
            to_decider = to(&decider.name),
            aim =
                place.map_or_else(String::new, |place| format!(" pour {}, {}", place.designation, at(&place.commune))),
        ),
        last_word.then(texts.say(HouseText::SupportedWarning, &[])),
    ]
}

/// Rent, deposit, next steps and lease.
fn money(
    data: &Notification,
    cost: Option<&MonthlyCost>,
    deposit: Option<&DepositTaken>,
    next_steps: &[String],
) -> Vec<Text> {
    let mut texts: Vec<Text> = cost.map(|cost| monthly(&data.council.texts, cost)).into_iter().collect();
    texts.extend(deposit.map(|deposit| {
        let advance = if deposit.advance {
            " sous la forme d’une avance sans intérêt, à rembourser selon l’échéancier convenu avec vous"
        } else {
            ""
        };
        say!(
            "**Le dépôt de garantie** (parfois appelé « caution ») : {amount}. {council} le prend en charge{advance}.",
            amount = format::amount(deposit.amount),
            council = sentence(&data.council.name),
            advance = advance,
        )
    }));
    let steps = (!next_steps.is_empty()).then(|| say!("**La suite.** {steps}", steps = next_steps.join(" ")));
    let lease = data.guardian.as_ref().map(|Guardian { name, quality }| {
        say!("La signature du bail se prépare avec {name}, {quality}.", name = name, quality = quality)
    });
    texts.extend(joined(steps, lease));
    texts
}

/// What the place costs every month.
fn monthly(texts: &HouseTexts, cost: &MonthlyCost) -> Text {
    let asked = say!(
        "**L’argent, chaque mois.** Loyer : {rent}. Charges : {charges}.",
        rent = format::amount(cost.rent),
        charges = format::amount(cost.charges)
    );
    let benefit = cost.benefit.map_or_else(Text::default, |benefit| {
        say!(
            "Aide au logement estimée : {benefit} (c’est une estimation ; la CAF décide).",
            benefit = format::amount(benefit)
        )
    });
    asked.then(benefit).then(texts.say(HouseText::FirstMonth, &[]))
}

fn conditional(texts: &HouseTexts, sitting: &str, condition: &str, before: Day, help: &Help) -> Vec<Text> {
    let condition = going_on(condition);
    vec![
        texts
            .say(HouseText::ConditionOpening, &[("SEANCE_DATE", Some(sitting)), ("CONDITION_TEXTE", Some(&condition))]),
        say!(
            "Cette condition est à remplir **avant le {day}**. {helper} peut vous y aider : {phone}.",
            day = format::weekday(before),
            helper = help.name,
            phone = help.phone,
        ),
    ]
}

fn waiting(texts: &HouseTexts, sitting: &str, awaited: &str, rank: Option<u16>, review_by: Day) -> Vec<Text> {
    let (rank, review_by) = (rank.map(|rank| rank.to_string()), format::weekday(review_by));
    vec![
        texts.say(HouseText::WaitingOpening, &[("SEANCE_DATE", Some(sitting)), ("ATTENTE_OBJET", Some(awaited))]),
        match rank.as_deref() {
            Some(rank) => texts.say(HouseText::WaitingRank, &[("RANG", Some(rank))]),
            None => texts.say(HouseText::WaitingRules, &[]),
        },
        texts.say(HouseText::WaitingYours, &[]),
        texts.say(HouseText::WaitingOurs, &[("POINT_DATE", Some(&review_by))]),
    ]
}

fn postponed(texts: &HouseTexts, sitting: &str, answer: &Answer) -> Vec<Text> {
    let Answer::Postponed { reason, expected, expected_by, help, told, back_on, back_in, requested_on } = answer else {
        return Vec::new();
    };
    let by = expected_by.map_or_else(String::new, |day| format!(", si possible avant le {}", format::weekday(day)));
    let awaited = expected.as_ref().map_or_else(Text::default, |expected| {
        say!("**Ce qui est attendu :** {expected}{by}.", expected = going_on(expected), by = by)
    });
    let (told_by, told_on) = (sentence(&told.by), format::date(told.on));
    let (returns_on, since) = (format::weekday(*back_on), format::date(*requested_on));
    let host = back_in.as_ref().map(|commune| at(commune));
    vec![
        texts.say(HouseText::PostponedOpening, &announced(sitting, &told_by, &told_on)),
        say!("**Pourquoi :** {reason}", reason = reason),
        awaited.then(say!("**Qui vous aide :** {helper}, {phone}.", helper = help.name, phone = help.phone)),
        texts.say(
            HouseText::PostponedBack,
            &[
                ("SEANCE_SUIVANTE_DATE", Some(&returns_on)),
                ("SEANCE_SUIVANTE_COMMUNE", host.as_deref()),
                ("DEMANDE_DATE", Some(&since)),
            ],
        ),
    ]
}

/// What a letter that disappoints says first.
fn announced<'a>(sitting: &'a str, by: &'a str, on: &'a str) -> [Field<'a>; 3] {
    [("SEANCE_DATE", Some(sitting)), ("ANNONCE_PAR", Some(by)), ("ANNONCE_DATE", Some(on))]
}

fn not_retained(
    house: &HouseTexts,
    sitting: &str,
    reason: &str,
    told: &Told,
    redirection: Option<&Redirection>,
) -> Vec<Text> {
    let (told_by, told_on) = (sentence(&told.by), format::date(told.on));
    let mut texts = vec![
        house.say(HouseText::RefusalOpening, &announced(sitting, &told_by, &told_on)),
        say!("**Pourquoi :** {reason}", reason = reason),
        house.say(HouseText::RefusalScope, &[]),
    ];
    texts.extend(redirection.map(|Redirection { text, contact }| {
        house.say(
            HouseText::OtherSolution,
            &[
                ("REORIENTATION_TEXTE", Some(text)),
                ("REORIENTATION_CONTACT", Some(&contact.name)),
                ("REORIENTATION_TEL", Some(&contact.phone)),
            ],
        )
    }));
    texts
}

/// Whom to call.
pub(crate) fn contact(data: &Notification) -> Text {
    let guardian = data.guardian.as_ref().map(|Guardian { name, quality }| format!("{name}, {quality}"));
    let others: Vec<String> = [data.referent.clone(), guardian].into_iter().flatten().collect();
    letter::contact(&data.council, &data.coordination, &others)
}

/// The right to a new examination.
pub(crate) fn new_examination(data: &Notification) -> Text {
    let planned = data.next_sitting.map(format::weekday);
    data.council.texts.say(HouseText::NewExamination, &[("SEANCE_SUIVANTE_DATE", planned.as_deref())])
}

pub(crate) fn open_ways_before(data: &Notification) -> Text {
    data.council.texts.say(HouseText::OpenWays, &[])
}

/// The ways that stay open, one entry each.
pub(crate) fn open_ways(data: &Notification) -> [Text; 3] {
    let social = match &data.social_request {
        Some(request) => say!(
            "**la demande de logement social** : votre demande n° {number} reste valable ; pensez à la renouveler avant le \
             {day} ;",
            number = request.number,
            day = format::date(request.renew_before),
        ),
        None => say!(
            "**la demande de logement social** : si vous n’en avez pas encore, vous pouvez la déposer en mairie, chez un \
             bailleur ou sur www.demande-logement-social.gouv.fr ;"
        ),
    };
    let dalo_help =
        data.dalo_help.as_ref().map(|help| say!("{help} peut vous aider à remplir le dossier.", help = sentence(help)));
    [
        social,
        say!(
            "**le service intégré d’accueil et d’orientation (SIAO)** pour un hébergement ou un logement accompagné ; en \
             urgence, le 115, appel gratuit, 24 h / 24 ;"
        ),
        say!(
            "**le droit au logement opposable (DALO)** : si vous en remplissez les conditions, vous pouvez saisir la \
             commission de médiation du département."
        )
        .then(dalo_help.unwrap_or_default()),
    ]
}

/// What becomes of the person's data.
pub(crate) fn data(data: &Notification) -> Text {
    letter::person_data(&data.council, data.legal_basis.as_deref(), &data.kept_for)
}

/// To whom copies go, at the foot of the letter.
pub(crate) fn copies(data: &Notification) -> Option<Text> {
    let named = |with_agreement| {
        let names: Vec<String> = data
            .copies
            .iter()
            .filter(|copy| copy.with_agreement == with_agreement)
            .map(|copy| copy.name.clone())
            .collect();
        (!names.is_empty()).then(|| format::list(&names))
    };
    let agreed = named(true).map(|names| say!("Copie, avec votre accord : {names}.", names = names));
    let lawful = named(false).map(|names| say!("Copie : {names}.", names = names));
    joined(agreed, lawful)
}
