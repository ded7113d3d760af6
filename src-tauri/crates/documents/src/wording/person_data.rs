//! The words of what the council holds on a person, to be read by her.

use super::{emergency, letter, moving, of, outcomes, stays, treasury};
use crate::format;
use crate::papers::person_data::{PersonData, Section};
use crate::words::{Text, say};
use chrono::NaiveDate;
use council::applications::{ApplicationEnding, ApplicationSheet, Moment, Stage};
use council::bodies::College;
use council::decisions::{DecisionRow, Outcome};
use council::deposits::{DepositRecord, Financier, WearLine};
use council::people::{
    ConsentExpression, ConsentForm, ConsentRow, ContactMedium, MoneyLineRow, MoneySide, NoteRow, PersonCard,
    ProtectionKind, ProtectionRow,
};
use council::situations::SituationSheet;
use council::tenancies::{Inventory, ReviewDone, TenancyRecord, WearState};
use council::{Day, Period, calendar};

pub(crate) const TITLE: &str = "Vos données";
pub(crate) const RIGHTS: &str = "Vos droits";

/// Title of the file: names nobody.
pub(crate) fn about(data: &PersonData) -> String {
    if data.file.is_empty() { TITLE.to_owned() } else { format!("Données du dossier {}", data.file) }
}

pub(crate) fn subtitle(data: &PersonData) -> Text {
    say!("{name}, au {day}", name = data.name, day = format::date(data.drawn_up_on))
}

pub(crate) fn footer(data: &PersonData) -> String {
    let file = if data.file.is_empty() { String::new() } else { format!(" – dossier {}", data.file) };
    format!("Confidentiel, remis à la personne{file} – page {{page}} / {{pages}}")
}

pub(crate) fn opening(data: &PersonData) -> Vec<Text> {
    vec![say!(
        "Voici tout ce que le registre {of_council} garde sur vous. Les noms des autres personnes n’y sont pas : ce sont leurs \
         données (RGPD, article 15, paragraphe 4). Les mêmes données, table par table, et les fichiers joints à votre dossier \
         accompagnent ce document.",
        of_council = of(&data.council.name),
    )]
}

pub(crate) fn rights(data: &PersonData) -> Vec<Text> {
    vec![
        letter::person_data(&data.council, data.legal_basis.as_deref(), &data.kept_for),
        say!(
            "Si une information est inexacte ou incomplète, dites-le nous : elle sera corrigée, et la correction vous sera dite."
        ),
    ]
}

/// The name of the archive: nobody’s.
pub fn file(code: &str, day: Day) -> String {
    if code.is_empty() { format!("donnees-personne-{day}.zip") } else { format!("donnees-dossier-{code}-{day}.zip") }
}

/// The page that goes with the files.
pub fn read_me(council: &str, day: Day) -> String {
    let day = format::date(day);
    format!(
        "{council}\r\nDonnées d’une personne, remises le {day} à sa demande (RGPD, articles 15 et 20).\r\n\r\n\
         CES FICHIERS SONT EN CLAIR. Remettez-les à la personne elle-même, puis effacez-les.\r\n\r\n\
         donnees.pdf       ce que le registre garde, en clair et en français.\r\n\
         tables/           les mêmes données, une table par fichier, pour un autre programme.\r\n\
         fichiers/         les fichiers joints à son dossier.\r\n\r\n\
         Ne s’y trouvent pas : les noms d’autres personnes (co-demandeur, témoin, proches, qui informe), et ce qui ne sert\r\n\
         qu’au programme (clés de recherche, empreintes). Relisez les textes libres\r\n\
         et les fichiers joints : ils peuvent nommer quelqu’un d’autre.\r\n"
    )
}

fn fact(name: &str, words: impl Into<String>) -> (String, String) {
    (name.to_owned(), words.into())
}

fn on(day: Option<Day>) -> String {
    day.map_or_else(String::new, format::date)
}

fn span(from: Day, until: Option<Day>) -> String {
    until.map_or_else(
        || format!("depuis le {}", format::date(from)),
        |until| format!("du {} au {}", format::date(from), format::date(last_day(until))),
    )
}

/// The last day of a period that ends before a day.
fn last_day(until: NaiveDate) -> Day {
    until.pred_opt().unwrap_or(until)
}

/// Who she is and how she is reached.
pub fn identity(card: &PersonCard, commune: &str) -> Section {
    let address = [&card.complement, &card.street, &card.postcode, &card.city];
    let address = address.into_iter().filter(|line| !line.is_empty()).cloned().collect::<Vec<_>>().join(", ");
    Section {
        title: "Votre identité".into(),
        facts: vec![
            fact("Nom", card.family_name.clone()),
            fact("Nom de naissance", card.birth_name.clone()),
            fact("Prénom", card.given_name.clone()),
            fact("Né ou née le", on(card.birth_on)),
            fact("À", card.birth_place.clone()),
            fact("Titre de séjour jusqu’au", on(card.permit_until_on)),
            fact("Commune", commune),
            fact("Adresse", address),
            fact("Domiciliation", card.domiciled_at.clone()),
            fact("Téléphone", card.phone.clone()),
            fact("Courriel", card.email.clone()),
        ],
        texts: Vec::new(),
    }
}

/// One of her requests.
pub fn request(sheet: &ApplicationSheet, communes: &[String]) -> Section {
    let asked = &sheet.request;
    let supports: Vec<String> =
        sheet.supports.iter().map(|support| emergency::support(support.kind).to_owned()).collect();
    let papers = sheet.papers.iter().filter(|paper| paper.seen_on.is_some()).count();
    let pauses: Vec<String> = sheet.pauses.iter().map(|(_, Period { from, until })| span(*from, *until)).collect();
    let ended = asked.ended.map_or_else(String::new, |(day, ending)| {
        let how = match ending {
            ApplicationEnding::Withdrawn => "retirée",
            ApplicationEnding::NoFollowUp => "classée sans suite",
        };
        format!("{how} le {}", format::date(day))
    });
    Section {
        title: format!("Votre demande, dossier {}", sheet.row.code),
        facts: vec![
            fact("Reçue le", format::date(sheet.row.received_on)),
            fact("Où elle en est", stage(sheet.row.stage)),
            fact("Fin", ended),
            fact("Demande", asked.request.clone()),
            fact("Tailles souhaitées", super::names::wished(asked.typology_min, asked.typology_max)),
            fact("Communes souhaitées", communes.join(", ")),
            fact("Loyer au plus", asked.rent_max.map_or_else(String::new, format::amount)),
            fact("Proximité", asked.near.clone()),
            fact("Enfants", if asked.children == 0 { String::new() } else { asked.children.to_string() }),
            fact("Animaux", asked.animals.clone()),
            fact("Bailleur actuel", asked.current_landlord.clone()),
            fact("Numéro unique", asked.nud.clone()),
            fact("Valable jusqu’au", on(asked.nud_expires_on)),
            fact("SIAO saisi le", on(asked.siao_on)),
            fact("DALO saisi le", on(asked.dalo_on)),
            fact("FSL demandé le", on(asked.fsl_requested_on)),
            fact("Aide au logement estimée", asked.housing_benefit.map_or_else(String::new, format::amount)),
            fact("À vos côtés", supports.join(", ")),
            fact("Rencontres convenues", asked.visits.clone()),
            fact("Pièces vues", if papers == 0 { String::new() } else { papers.to_string() }),
            fact("Pauses", pauses.join(" ; ")),
            fact("Présentation relue avec vous", asked.summary.clone()),
        ],
        texts: Vec::new(),
    }
}

fn stage(stage: Stage) -> &'static str {
    stays::stage(stage)
}

/// What she lives on, pays and owes.
pub fn money(lines: &[MoneyLineRow]) -> Section {
    let facts = lines.iter().map(|MoneyLineRow { line, .. }| {
        let side = match line.side {
            MoneySide::Resource => "Ressource",
            MoneySide::Charge => "Charge",
            MoneySide::Debt => "Dette",
        };
        let amount = format::amount(line.cents);
        fact(side, [amount, span(line.from_on, line.until_on), line.note.clone()].join(", "))
    });
    Section { title: "Vos ressources, charges et dettes".into(), facts: facts.collect(), texts: Vec::new() }
}

/// The measures that protect her.
pub fn protections(rows: &[ProtectionRow]) -> Section {
    let facts = rows.iter().map(|ProtectionRow { protection, .. }| {
        let since = protection.from_on.map_or_else(String::new, |from| span(from, protection.until_on));
        fact(measure(protection.kind), since)
    });
    Section { title: "Votre protection juridique".into(), facts: facts.collect(), texts: Vec::new() }
}

const fn measure(kind: ProtectionKind) -> &'static str {
    match kind {
        ProtectionKind::Safeguard => "Sauvegarde de justice",
        ProtectionKind::SimpleCuratorship => "Curatelle simple",
        ProtectionKind::ReinforcedCuratorship => "Curatelle renforcée",
        ProtectionKind::AdaptedCuratorship => "Curatelle aménagée",
        ProtectionKind::Guardianship => "Tutelle",
        ProtectionKind::FamilyAssistance => "Habilitation familiale (assistance)",
        ProtectionKind::FamilyRepresentation => "Habilitation familiale (représentation)",
        ProtectionKind::FutureProtectionMandate => "Mandat de protection future",
        ProtectionKind::JudicialSupport => "Mesure d’accompagnement judiciaire",
        ProtectionKind::Pending => "Mesure demandée",
        ProtectionKind::Masp => "Accompagnement social personnalisé (MASP)",
    }
}

/// What she agreed to have shared, and with whom.
pub fn consents(rows: &[ConsentRow]) -> Section {
    let facts = rows.iter().map(|row| {
        let form = match row.form {
            ConsentForm::Written => "par écrit",
            ConsentForm::Oral => "de vive voix",
        };
        let by = match row.expressed_by {
            ConsentExpression::Alone => "par vous",
            ConsentExpression::Assisted => "par vous, avec assistance",
            ConsentExpression::Represented => "par qui vous représente",
        };
        let scope: Vec<String> = row.scope.iter().map(|college| self::college(*college).to_owned()).collect();
        let end = match row.withdrawn_on {
            Some(day) => format!("retiré le {}", format::date(day)),
            None => format!("jusqu’au {}", format::date(last_day(row.expires_on))),
        };
        let with = if scope.is_empty() { String::new() } else { format!(", partagé avec {}", format::list(&scope)) };
        fact(&format!("Accord du {}", format::short(row.given_on)), format!("{form}, {by}, {end}{with}"))
    });
    Section { title: "Vos accords".into(), facts: facts.collect(), texts: Vec::new() }
}

const fn college(college: College) -> &'static str {
    match college {
        College::Elected => "les élus",
        College::Care => "les soignants",
        College::Landlords => "les bailleurs",
        College::Users => "les usagers",
        College::Families => "les familles",
        College::Guardians => "les mandataires",
        College::Social => "les acteurs sociaux",
    }
}

/// What commissions decided about her.
pub fn decisions(rows: &[DecisionRow]) -> Section {
    let facts = rows.iter().map(|row| {
        let number = row.number.map_or_else(String::new, |number| format!(" (n° {number})"));
        let due =
            row.decision.outcome.due_on().map_or_else(String::new, |day| format!(" ; échéance {}", format::date(day)));
        let outcome = outcomes::outcome(&row.decision.outcome);
        let reason = match &row.decision.outcome {
            Outcome::Postponed { communicable, .. } | Outcome::NotRetained { communicable, .. } => {
                format!(" : {communicable}")
            }
            _ => String::new(),
        };
        fact(&format!("Commission du {}", format::short(row.on_day)), format!("{outcome}{number}{reason}{due}"))
    });
    Section { title: "Vos passages en commission".into(), facts: facts.collect(), texts: Vec::new() }
}

/// One of the places she lived in.
pub fn tenancy(record: &TenancyRecord, reviews: &[ReviewDone]) -> Section {
    let place = [&record.place.street, &record.place.commune];
    let absences: Vec<String> =
        record.absences.iter().map(|absence| span(absence.period.from, absence.period.until)).collect();
    let reviews: Vec<String> = reviews.iter().map(|review| format::short(review.done_on)).collect();
    Section {
        title: format!("Votre logement depuis le {}", format::date(record.entered_on)),
        facts: vec![
            fact("Adresse", place.map(String::as_str).join(", ")),
            fact("Bail signé le", on(record.lease_signed_on)),
            fact("Préavis reçu le", on(record.notice.map(|(day, _)| day))),
            fact("Sortie le", on(record.exit.map(|(day, _)| day))),
            fact("Clés rendues le", on(record.keys_returned_on)),
            fact("Nouvelle adresse", record.new_address.clone()),
            fact("Absences", absences.join(" ; ")),
            fact("Bilans et visites", reviews.join(", ")),
        ],
        texts: Vec::new(),
    }
}

/// What was found of a place when she came in and when she left.
pub fn inventory(found: &Inventory) -> Section {
    let state = |state: Option<WearState>, note: &str| {
        let said = [moving::state(state).words(), note.to_owned()].into_iter().filter(|said| !said.is_empty());
        let said = said.collect::<Vec<_>>().join(", ");
        if said.is_empty() { "non relevé".to_owned() } else { said }
    };
    let mut facts = vec![fact("À l’entrée, le", on(found.in_on)), fact("À la sortie, le", on(found.out_on))];
    facts.extend(found.meters.iter().map(|meter| {
        let read = [&meter.number, &meter.in_reading, &meter.out_reading].map(String::as_str);
        fact(
            moving::meter(meter.kind),
            read.into_iter().filter(|read| !read.is_empty()).collect::<Vec<_>>().join(" ; "),
        )
    }));
    facts.extend(found.keys.iter().map(|keys| {
        let back = keys.back.map_or_else(String::new, |back| format!(", {back} rendues"));
        fact(&format!("Clés : {}", keys.opens), format!("{} remises{back}", keys.given))
    }));
    let lines = found.lines.iter().map(|line| {
        let (was, is) = (state(line.in_state, &line.in_note), state(line.out_state, &line.out_note));
        format!("{}, {} : à l’entrée, {was} ; à la sortie, {is}.", line.room, line.element)
    });
    let complements = found
        .complements
        .iter()
        .map(|one| format!("Complément demandé le {} : {}", format::date(one.on_day), one.text));
    Section { title: "États des lieux".into(), facts, texts: lines.chain(complements).collect() }
}

/// What the council covers of a deposit for her, who else pays, how it comes back, and what was worn out.
pub fn deposit(record: &DepositRecord, worn: &[WearLine]) -> Section {
    let shares = record.shares.iter().map(|share| {
        let granted =
            share.granted_on.map_or_else(|| "demandé".to_owned(), |day| format!("accordé le {}", format::date(day)));
        fact(financier(share.financier), format!("{}, {granted}", format::amount(share.amount)))
    });
    let schedule = record.schedule.iter().map(|instalment| {
        fact(&format!("À rembourser le {}", format::short(instalment.due_on)), format::amount(instalment.amount))
    });
    let worn = worn.iter().map(|line| {
        let percent = line.owed_percent;
        format!("Vétusté : {}, {}, dont {percent} % à votre charge.", line.what, format::amount(line.cost))
    });
    let moved = record.entries.iter().map(|line| {
        let told = treasury::movement(line.entry.kind);
        let reversal = if line.entry.reverses.is_some() { " (annulé)" } else { "" };
        fact(&format::short(line.entry.on_day), format!("{told}{reversal} : {}", format::amount(line.entry.amount)))
    });
    Section {
        title: "Votre dépôt de garantie".into(),
        facts: moved.chain(shares).chain(schedule).collect(),
        texts: worn.collect(),
    }
}

const fn financier(financier: Financier) -> &'static str {
    match financier {
        Financier::Council => "Le conseil",
        Financier::Tenant => "Vous",
        Financier::Mandatary => "Votre mandataire",
        Financier::LocaPass => "Avance Loca-Pass",
        Financier::Fsl => "FSL",
        Financier::Ccas => "CCAS",
        Financier::Visale => "Visale",
    }
}

/// A situation that was told of her.
pub fn situation(sheet: &SituationSheet) -> Section {
    let entries = sheet.entries.iter().map(|entry| format!("{} : {}", format::date(entry.on_day), entry.text));
    Section {
        title: format!("Situation {}", sheet.row.reference),
        facts: vec![
            fact("Signalée le", format::date(sheet.row.received_on)),
            fact("Objet", sheet.row.subject.clone()),
            fact("Issue", sheet.row.outcome.clone()),
            fact("Close le", on(sheet.row.closed_on)),
        ],
        texts: entries.collect(),
    }
}

/// What was said with her, and written about her.
pub fn exchanges(moments: &[Moment], notes: &[NoteRow]) -> Section {
    let said = moments.iter().filter_map(|moment| match moment {
        Moment::Exchange { on, medium, text } if text.is_empty() => {
            Some(format!("{}, {}.", format::date(*on), self::medium(*medium)))
        }
        Moment::Exchange { on, medium, text } => {
            Some(format!("{}, {} : {text}", format::date(*on), self::medium(*medium)))
        }
        _ => None,
    });
    let written = notes.iter().map(|note| {
        let day = calendar::civil(note.at).map_or_else(String::new, |(day, _)| format!(" du {}", format::date(day)));
        format!("Note{day} : {}", note.text)
    });
    Section { title: "Échanges et notes".into(), facts: Vec::new(), texts: said.chain(written).collect() }
}

const fn medium(medium: ContactMedium) -> &'static str {
    match medium {
        ContactMedium::Phone => "au téléphone",
        ContactMedium::Voicemail => "message laissé",
        ContactMedium::TextMessage => "message écrit",
        ContactMedium::Email => "courriel",
        ContactMedium::Letter => "lettre",
        ContactMedium::Interview => "entretien",
        ContactMedium::HomeVisit => "visite chez vous",
        ContactMedium::Meeting => "réunion",
        ContactMedium::VideoCall => "en visioconférence",
    }
}

/// The files that are kept with her.
pub fn files(names: Vec<String>) -> Section {
    Section { title: "Fichiers joints à votre dossier".into(), facts: Vec::new(), texts: names }
}
