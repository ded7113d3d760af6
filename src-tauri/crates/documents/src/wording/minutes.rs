//! The words of the minutes, around the examinations.

use super::names::titled;
use super::{at, of, sentence};
use crate::format;
use crate::papers::minutes::{
    Approval, Attendee, Convened, Corrected, Minutes, Movement, MovementKind, Presence, Previous, Quorum, QuorumState,
    SealedBefore, UrgentDecision, Version,
};
use crate::words::{Text, say};
use council::Digest;
use council::bodies::BodyKind;
use council::meetings::ConvocationChannel;

pub(crate) const OPENING: &str = "Ouverture";
pub(crate) const PRESENCES: &str = "Présences";
pub(crate) const MANNER: &str = "Manière de décider";
pub(crate) const AGENDA: &str = "Ordre du jour suivi";
pub(crate) const PREVIOUS: &str = "Procès-verbal précédent";
pub(crate) const URGENT: &str = "Décisions prises entre deux séances";
pub(crate) const POINTS: &str = "Examen des points";
pub(crate) const CLOSING: &str = "Clôture";
pub(crate) const SIGNATURES: [&str; 2] = ["La présidence", "Le secrétariat"];
pub(crate) const SEAL: &str = "Scellé";
pub(crate) const COLUMNS: [&str; 4] = ["Nom", "Qualité et organisme", "Collège", "Présence"];

/// Title of the file.
pub(crate) fn about(data: &Minutes, version: Version) -> String {
    format!("{}, {}", title(data), adjective(version))
}

/// Title of the paper.
pub(crate) fn title(data: &Minutes) -> String {
    let kind = if data.is_carence() { "Procès-verbal de carence" } else { "Procès-verbal" };
    match &data.number {
        Some(number) => format!("{kind} n° {number}"),
        None => format!("{kind} de la séance du {}", format::date(data.day)),
    }
}

pub(crate) fn subtitle(data: &Minutes) -> Text {
    say!("{body} du {day}", body = sitting(data), day = format::weekday(data.day))
}

/// The body as a sentence names it.
fn body(data: &Minutes) -> String {
    match data.body {
        BodyKind::HousingCommission => "la commission appartement".to_owned(),
        BodyKind::Assembly => "l’assemblée plénière".to_owned(),
        BodyKind::Steering => "le comité de pilotage".to_owned(),
        BodyKind::Bureau => "le bureau".to_owned(),
        BodyKind::Pole => format!("le pôle « {} »", data.body_name),
        BodyKind::Group => format!("le groupe « {} »", data.body_name),
    }
}

const fn is_feminine(body: BodyKind) -> bool {
    matches!(body, BodyKind::HousingCommission | BodyKind::Assembly)
}

/// The body as a heading names its sitting.
fn sitting(data: &Minutes) -> String {
    match data.body {
        BodyKind::HousingCommission => "Commission appartement".to_owned(),
        BodyKind::Assembly => "Assemblée plénière".to_owned(),
        BodyKind::Steering => "Comité de pilotage".to_owned(),
        BodyKind::Bureau => "Réunion du bureau".to_owned(),
        BodyKind::Pole | BodyKind::Group => data.body_name.clone(),
    }
}

/// The body where it begins a sentence, or follows the rules it sits under.
fn begun(data: &Minutes) -> String {
    if data.rules_reference.is_empty() { sentence(&body(data)) } else { body(data) }
}

fn under(rules: &str) -> String {
    if rules.is_empty() { String::new() } else { format!("Conformément à {rules}, ") }
}

fn convened(convened: Convened) -> String {
    let by = match convened.by {
        ConvocationChannel::Post => "par courrier",
        ConvocationChannel::Email => "par courriel",
        ConvocationChannel::PostAndEmail => "par courrier et par courriel",
        ConvocationChannel::Hand => "par remise en main propre",
    };
    format!(", sur convocation adressée le {} {by}, accompagnée de l’ordre du jour", format::date(convened.on))
}

pub(crate) const fn adjective(version: Version) -> &'static str {
    match version {
        Version::Nominative => "version nominative",
        Version::Shareable => "version diffusable",
    }
}

/// What the version may be used for.
pub(crate) fn version(version: Version) -> Text {
    match version {
        Version::Nominative => say!(
            "**Version nominative, confidentielle.** Elle ne quitte pas le secrétariat et n’est communiquée à personne \
             d’autre qu’aux membres qui l’ont approuvée en séance."
        ),
        Version::Shareable => say!(
            "**Version diffusable.** Les situations n’y portent qu’un numéro de dossier : ni nom, ni adresse, ni montant \
             par personne, ni motif, ni horaire."
        ),
    }
}

/// Head of the pages after the first.
pub(crate) fn header(data: &Minutes, version: Version) -> String {
    let day = format::date(data.day);
    match version {
        Version::Nominative => format!("{} du {day} – version nominative, confidentielle", sitting(data)),
        Version::Shareable => format!("{} du {day} – version diffusable", sitting(data)),
    }
}

/// Foot of every page: it bears the heads from before the seal, since no document bears its own.
pub(crate) fn footer(data: &Minutes) -> String {
    let name = match &data.number {
        Some(number) => format!("Procès-verbal n° {number}"),
        None => "Procès-verbal, projet".to_owned(),
    };
    foot(name, data.sealed_before.as_ref(), data.journal_head.as_ref())
}

/// Foot of a paper that is sealed.
pub(crate) fn foot(name: String, before: Option<&SealedBefore>, journal: Option<&Digest>) -> String {
    let mut parts = vec![name, "page {page} / {pages}".to_owned()];
    if let Some(SealedBefore { number, head }) = before {
        parts.push(format!("scellé précédent n° {number} : {}", head.short()));
    }
    if let Some(head) = journal {
        parts.push(format!("journal : {}", head.short()));
    }
    parts.join(" – ")
}

/// Where a sitting was held: a name without a preposition is told after the commune.
fn place(venue: &str, commune: &str) -> String {
    match (venue.is_empty(), commune.is_empty()) {
        (_, true) => venue.to_owned(),
        (true, false) => at(commune),
        (false, false) if venue.starts_with(char::is_uppercase) => format!("{} ({venue})", at(commune)),
        (false, false) => format!("{venue}, {}", at(commune)),
    }
}

pub(crate) fn opening(data: &Minutes) -> Vec<Text> {
    let chair = match &data.replaced_chair {
        None => say!("La séance est présidée par {chair}.", chair = titled(&data.chair)),
        Some(planned) => say!(
            "La séance est présidée par {chair}, en remplacement de {planned}, qui a présenté ses excuses.",
            chair = titled(&data.chair),
            planned = planned,
        ),
    };
    let held = say!(
        "L’an {year}, le {day}, à {opened}, {body} {of_council} {met} {place}{convened}.",
        year = format::year_in_words(data.day),
        day = format::weekday(data.day),
        opened = format::time(data.opened),
        of_council = of(&data.council.name),
        body = body(data),
        met = if is_feminine(data.body) { "s’est réunie" } else { "s’est réuni" },
        place = place(&data.venue, &data.commune),
        convened = data.convened.map_or_else(String::new, convened),
    );
    let kept = say!("Le secrétariat est assuré par {secretary}.", secretary = titled(&data.secretary));
    let reminder = if data.has_anonymous() {
        say!(
            "La présidence rappelle que les échanges sont confidentiels, que seuls sont évoqués les faits utiles au \
             logement, et que chaque personne dont la situation est examinée a donné son accord, ou que sa situation est \
             présentée sans élément permettant de l’identifier."
        )
    } else {
        say!(
            "La présidence rappelle que les échanges sont confidentiels, que seuls sont évoqués les faits utiles au \
             logement, et que chaque personne dont la situation est examinée a donné son accord."
        )
    };
    vec![held.then(chair).then(kept), reminder]
}

/// How a member sat, in a word that agrees with everybody.
pub(crate) fn presence(member: &Attendee) -> Text {
    let mut words = match &member.presence {
        Presence::Present => "Présence".to_owned(),
        Presence::Excused => "Excuse".to_owned(),
        Presence::Absent => "Absence".to_owned(),
        Presence::Represented { by } => format!("Pouvoir à {by}"),
        Presence::Substituted { by } => format!("Suppléance par {by}"),
    };
    for Movement { at, kind } in &member.movements {
        let kind = match kind {
            MovementKind::Arrives => "arrivée",
            MovementKind::Leaves => "départ",
        };
        words = format!("{words}, {kind} à {}", format::time(*at));
    }
    Text::plain(&words)
}

/// How many sat, and who sat for whom.
pub(crate) fn presences(data: &Minutes) -> Vec<Text> {
    let count = |wanted: fn(&Presence) -> bool| data.members.iter().filter(|member| wanted(&member.presence)).count();
    let present = count(|presence| matches!(presence, Presence::Present | Presence::Substituted { .. }));
    let excused = count(|presence| matches!(presence, Presence::Excused | Presence::Represented { .. }));
    let absent = count(|presence| matches!(presence, Presence::Absent));
    let powers: Vec<String> = data
        .members
        .iter()
        .filter_map(|member| match &member.presence {
            Presence::Represented { by } => Some(format!("{} à {by}", member.name)),
            _ => None,
        })
        .collect();
    let mut text = say!(
        "Présences : {present}. Excuses : {excused}. Absences : {absent}.",
        present = present,
        excused = excused,
        absent = absent
    );
    if !powers.is_empty() {
        text = text.then(say!("Pouvoirs : {powers}.", powers = powers.join(" ; ")));
    }
    vec![text]
}

pub(crate) fn manner(data: &Minutes) -> Vec<Text> {
    let mut texts = Vec::new();
    if data.by_consensus {
        texts.push(say!(
            "{rules}{body} décide par consensus. Le consensus est constaté par la présidence lorsque aucun membre présent \
             ne s’oppose à la décision qu’elle énonce ; toute réserve est consignée à la demande de son auteur.",
            rules = under(&data.rules_reference),
            body = begun(data),
        ));
    } else {
        texts.push(say!(
            "{rules}{body} décide à la majorité des voix exprimées.",
            rules = under(&data.rules_reference),
            body = begun(data)
        ));
    }
    texts.extend(data.quorum.as_ref().map(|quorum| self::quorum(quorum, &data.rules_reference)));
    texts
}

fn quorum(quorum: &Quorum, rules: &str) -> Text {
    let rules = if rules.is_empty() { String::new() } else { format!(" fixé par {rules}") };
    let reached = say!(
        "Le quorum{rules} ({rule}) est atteint : {present} membres présents ou représentés sur {total}.",
        rules = rules,
        rule = quorum.rule,
        present = quorum.present,
        total = quorum.total,
    );
    match &quorum.state {
        QuorumState::Reached => reached,
        QuorumState::NotReached { convened_again_on } => {
            let carence = say!(
                "Le quorum{rules} n’étant pas atteint ({present} sur {total}), les membres présents échangent à titre \
                 d’information, sans décider.",
                rules = rules,
                present = quorum.present,
                total = quorum.total,
            );
            match convened_again_on {
                Some(day) => {
                    carence.then(say!("Une nouvelle séance est convoquée le {day}.", day = format::weekday(*day)))
                }
                None => carence.then(say!("Une nouvelle séance sera convoquée.")),
            }
        }
        QuorumState::Lost { member, at, points } => {
            let numbers: Vec<String> = points.iter().map(ToString::to_string).collect();
            let lost = say!(
                "Après le départ de {member}, à {at}, le quorum n’est plus réuni.",
                member = member,
                at = format::time(*at)
            );
            let put_off = match numbers.as_slice() {
                [] => Text::default(),
                [one] => say!("Le point {one} est reporté.", one = one),
                _ => say!("Les points {points} sont reportés.", points = format::list(&numbers)),
            };
            reached.then(lost).then(put_off)
        }
    }
}

/// What came before: the approval of the last minutes, then what corrected minutes since.
pub(crate) fn before(data: &Minutes) -> Vec<Text> {
    let approved = data.previous.as_ref().map(previous);
    approved.into_iter().chain(data.corrections.iter().map(|one| corrected(data, one))).collect()
}

fn corrected(data: &Minutes, one: &Corrected) -> Text {
    say!(
        "{body} prend connaissance du rectificatif n° {number} au procès-verbal n° {minutes} de la séance du {day} (scellé n° {seal}).",
        body = sentence(&body(data)),
        number = one.number,
        minutes = one.minutes,
        day = format::date(one.day),
        seal = one.seal,
    )
}

fn previous(previous: &Previous) -> Text {
    let day = format::date(previous.day);
    let number = previous.number.as_ref().map_or_else(String::new, |number| format!("n° {number}, "));
    match &previous.approval {
        Approval::Plain => say!(
            "Le procès-verbal de la séance du {day} ({number}version diffusable) est approuvé sans observation.",
            day = day,
            number = number,
        ),
        Approval::WithRemark(remark) => say!(
            "Le procès-verbal de la séance du {day} ({number}version diffusable) est approuvé avec l’observation \
             suivante, qui donnera lieu à un rectificatif : {remark}",
            day = day,
            number = number,
            remark = remark,
        ),
    }
}

pub(crate) fn urgent(decision: &UrgentDecision, rules: &str) -> Text {
    let rules = if rules.is_empty() { String::new() } else { format!(" ({rules})") };
    let taken = say!(
        "La commission prend acte de la décision n° {number}, prise le {day} par {authority} selon la procédure d’urgence\
         {rules}, la place devant être pourvue avant le {needed}.",
        number = decision.number,
        day = format::date(decision.day),
        authority = decision.authority,
        rules = rules,
        needed = format::date(decision.needed_before),
    );
    taken.then(match &decision.replaced_by {
        None => say!("Elle la confirme."),
        Some(text) => say!("Elle ne la confirme pas et décide : {text}", text = text),
    })
}

pub(crate) fn closing(data: &Minutes) -> Vec<Text> {
    let closed = say!(
        "L’ordre du jour étant épuisé, et chaque point ayant reçu une décision ou un report, la séance est levée à {closed}.",
        closed = format::time(data.closed)
    );
    let copies = match data.copies_out {
        0 => Text::default(),
        out => say!(
            "{back} exemplaires du dossier de séance sur {out} ont été rendus.",
            back = data.copies_back,
            out = out
        ),
    };
    let next = match &data.next {
        None => Text::default(),
        Some((day, None)) => say!("La prochaine séance se tiendra le {day}.", day = format::weekday(*day)),
        Some((day, Some(commune))) => say!(
            "La prochaine séance se tiendra le {day}, {at_commune}.",
            day = format::weekday(*day),
            at_commune = at(commune)
        ),
    };
    vec![closed.then(copies).then(next)]
}

/// The sum, which both versions print.
pub(crate) fn deposits(data: &Minutes) -> Text {
    say!(
        "**Total des dépôts de garantie engagés à cette séance :** {sum}.",
        sum = format::amount(data.deposits_engaged)
    )
}

/// What the sealed minutes say of their seal.
pub(crate) fn seal(before: Option<&SealedBefore>, journal: Option<&Digest>) -> Vec<Text> {
    heads(
        before,
        journal,
        say!(
            "Un document ne peut pas porter sa propre empreinte : celle de ce procès-verbal figure sur sa fiche de scellé, et \
             le scellé qui en résulte sera imprimé au bas du procès-verbal suivant."
        ),
    )
}

/// The heads from before a seal, in full: eight groups of eight; then where its own is found.
pub(crate) fn heads(before: Option<&SealedBefore>, journal: Option<&Digest>, own: Text) -> Vec<Text> {
    let mut texts = vec![match before {
        Some(SealedBefore { number, head }) => {
            say!("**Scellé précédent n° {number} :** {head}", number = number, head = grouped(head))
        }
        None => say!("**Scellé précédent :** aucun. Ce procès-verbal est le premier de la chaîne."),
    }];
    texts.extend(journal.map(|head| say!("**Journal :** {head}", head = grouped(head))));
    texts.push(own);
    texts
}

fn grouped(digest: &Digest) -> String {
    let digits: Vec<char> = digest.to_string().chars().collect();
    digits.chunks(8).map(|group| group.iter().collect::<String>()).collect::<Vec<_>>().join(" ")
}
