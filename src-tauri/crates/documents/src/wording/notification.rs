//! The words of the five letters of notification. They never agree in gender with their reader.

use super::{at, going_on, letter, sentence, to};
use crate::format;
use crate::papers::notification::{
    Answer, Decider, DepositTaken, Guardian, Help, MonthlyCost, Notification, Place, Redirection, Told,
};
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
            let mut texts = admission(&sitting, place, *answer_by, *visit);
            texts.extend(money(data, Some(cost), deposit.as_ref(), next_steps));
            texts
        }
        Answer::Supported { place, decider, deposit, next_steps } => {
            let mut texts = supported(&sitting, place.as_ref().map(|(place, _)| place), decider);
            let cost = place.as_ref().map(|(_, cost)| cost);
            texts.extend(money(data, cost, deposit.as_ref(), next_steps));
            texts
        }
        Answer::Conditional { condition, before, help, place, decider, deposit } => {
            let mut texts = conditional(&sitting, condition, *before, help);
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
            texts.push(say!(
                "**Si vous pensez ne pas y arriver à temps, dites-le-nous avant cette date** : le délai peut être prolongé. \
                 Passé ce délai, votre demande n’est pas refusée ; elle revient devant la commission suivante et la place \
                 peut être proposée à quelqu’un d’autre."
            ));
            texts.extend(deposit.map(|amount| {
                say!(
                    "Dès que la condition est remplie, {council} prend en charge le dépôt de garantie : {amount}.",
                    council = data.council.name,
                    amount = format::amount(amount)
                )
            }));
            texts
        }
        Answer::WaitingList { awaited, rank, review_by } => waiting(&sitting, awaited, *rank, *review_by),
        Answer::Postponed { .. } => postponed(&sitting, &data.answer),
        Answer::NotRetained { reason, told, redirection } => not_retained(&sitting, reason, told, redirection.as_ref()),
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

fn admission(sitting: &str, place: &Place, answer_by: Day, visit: Option<(Day, Minute)>) -> Vec<Text> {
    let kept = say!(
        "Cette place vous est réservée jusqu’au **{day}**. Vous restez libre de l’accepter ou non.",
        day = format::weekday(answer_by)
    );
    let visit = match visit {
        None => say!("Vous pouvez la visiter avant de répondre."),
        Some((day, hour)) => say!(
            "Vous pouvez la visiter avant de répondre ; nous vous proposons le {day}, à {hour}.",
            day = format::weekday(day),
            hour = format::time(hour)
        ),
    };
    vec![
        say!(
            "La commission du {sitting} a examiné votre demande. **Elle vous propose une place** : {designation}, \
             {at_commune}.",
            sitting = sitting,
            designation = place.designation,
            at_commune = at(&place.commune),
        ),
        kept.then(visit),
    ]
}

fn supported(sitting: &str, place: Option<&Place>, decider: &Decider) -> Vec<Text> {
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
        last_word.then(say!(
            "**Ce logement ne vous est donc pas encore acquis** : merci d’attendre sa réponse avant de quitter votre \
             logement actuel ou d’engager des frais."
        )),
    ]
}

/// Rent, deposit, next steps and lease.
fn money(
    data: &Notification,
    cost: Option<&MonthlyCost>,
    deposit: Option<&DepositTaken>,
    next_steps: &[String],
) -> Vec<Text> {
    let mut texts: Vec<Text> = cost.map(monthly).into_iter().collect();
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
fn monthly(cost: &MonthlyCost) -> Text {
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
    asked
        .then(benefit)
        .then(say!("Le premier mois, l’aide au logement n’est en général pas versée : nous le préparons avec vous."))
}

fn conditional(sitting: &str, condition: &str, before: Day, help: &Help) -> Vec<Text> {
    vec![
        say!(
            "La commission du {sitting} a examiné votre demande et lui a donné **une réponse favorable, à une \
             condition** : {condition}.",
            sitting = sitting,
            condition = going_on(condition),
        ),
        say!(
            "Cette condition est à remplir **avant le {day}**. {helper} peut vous y aider : {phone}.",
            day = format::weekday(before),
            helper = help.name,
            phone = help.phone,
        ),
    ]
}

fn waiting(sitting: &str, awaited: &str, rank: Option<u16>, review_by: Day) -> Vec<Text> {
    vec![
        say!(
            "La commission du {sitting} a examiné votre demande. **Elle la soutient, mais aucune place qui vous convienne \
             n’est libre aujourd’hui.** Votre demande est inscrite sur la liste d’attente pour {awaited}.",
            sitting = sitting,
            awaited = awaited,
        ),
        match rank {
            Some(rank) => say!(
                "Pour ce logement, votre demande est en position {rank}. Elle sera proposée si la ou les personnes placées \
                 avant ne donnent pas suite.",
                rank = rank
            ),
            None => say!(
                "Les demandes sont examinées selon les règles de la commission, que nous tenons à votre disposition. Il n’y \
                 a pas de délai garanti."
            ),
        },
        say!(
            "**Ce que vous pouvez faire.** Nous prévenir de tout changement : téléphone, adresse, ressources, composition du \
             foyer, communes souhaitées. Garder à jour votre demande de logement social. Nous dire si vous ne souhaitez \
             plus attendre : cela ne vous sera pas reproché."
        ),
        say!(
            "**Ce que nous faisons.** Nous ferons le point avec vous au plus tard le {day}, même sans nouvelle place.",
            day = format::weekday(review_by)
        ),
    ]
}

fn postponed(sitting: &str, answer: &Answer) -> Vec<Text> {
    let Answer::Postponed { reason, expected, expected_by, help, told, back_on, back_in, requested_on } = answer else {
        return Vec::new();
    };
    let by = expected_by.map_or_else(String::new, |day| format!(", si possible avant le {}", format::weekday(day)));
    let awaited = expected.as_ref().map_or_else(Text::default, |expected| {
        say!("**Ce qui est attendu :** {expected}{by}.", expected = going_on(expected), by = by)
    });
    vec![
        say!(
            "La commission du {sitting} a commencé l’examen de votre demande. **Elle n’a pas encore décidé : ce n’est pas \
             un refus.** {by} vous en a parlé le {on}.",
            sitting = sitting,
            by = sentence(&told.by),
            on = format::date(told.on),
        ),
        say!("**Pourquoi :** {reason}", reason = reason),
        awaited.then(say!("**Qui vous aide :** {helper}, {phone}.", helper = help.name, phone = help.phone)),
        say!(
            "Votre demande revient devant la commission du **{day}**{at_commune}. Vous pouvez y venir, avec la personne de \
             votre choix. Votre demande garde son ancienneté : elle compte toujours depuis le {since}.",
            day = format::weekday(*back_on),
            at_commune = back_in.as_ref().map_or_else(String::new, |commune| format!(", {}", at(commune))),
            since = format::date(*requested_on),
        ),
    ]
}

fn not_retained(sitting: &str, reason: &str, told: &Told, redirection: Option<&Redirection>) -> Vec<Text> {
    let mut texts = vec![
        say!(
            "La commission du {sitting} a examiné votre demande. **Elle n’a pas pu lui donner une suite favorable.** {by} \
             vous en a parlé le {on} ; cette lettre vous le confirme.",
            sitting = sitting,
            by = sentence(&told.by),
            on = format::date(told.on),
        ),
        say!("**Pourquoi :** {reason}", reason = reason),
        say!(
            "Cette réponse porte sur cette demande, à cette date. Elle n’est pas un jugement sur vous et ne vous empêche pas \
             de présenter une nouvelle demande."
        ),
    ];
    texts.extend(redirection.map(|Redirection { text, contact }| {
        say!(
            "**Une autre solution possible.** {text} Personne à appeler : {name}, {phone}. Avec votre accord, nous pouvons \
             prendre contact à vos côtés.",
            text = text,
            name = contact.name,
            phone = contact.phone,
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
