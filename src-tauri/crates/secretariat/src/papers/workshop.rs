//! The papers of a workshop: the sheets that go round, the poster.

use super::PaperFile;
use super::house::{House, clock, complete, house, letterhead};
use crate::settings::text;
use crate::{Error, Result};
use council::library::{PaperLack, PosterDesign};
use council::settings::SettingKey as Key;
use council::text::Phone;
use council::workshops::{
    Accessibility, EvaluationFigures, Hours, Question, RegistrationMode, SpeakerRole, SpeakerRow, VenueRow,
    WorkshopSheet, figures, shareable_counts,
};
use council::{Day, WorkshopId};
use documents::papers::certificate::{Certificate, certificate};
use documents::papers::poster::{Design, Entry, Poster, Speaker, poster as lay_out};
use documents::papers::questionnaire::{Questionnaire, questionnaire};
use documents::papers::workshop_attendance::{WorkshopAttendance, sheets_for, workshop_attendance};
use documents::papers::workshop_report::{Opinion, WorkshopReport, workshop_report};
use documents::{Format, audience, files, names, speaker_role};
use storage::{Page, workshops};

/// A workshop that has its hours and its venue.
struct Facts {
    sheet: WorkshopSheet,
    hours: Hours,
    venue: VenueRow,
}

fn facts(page: &Page<'_>, id: WorkshopId, day: Day, keys: &[Key]) -> Result<Facts> {
    let sheet = workshops::sheet(page, id)?.ok_or(Error::NotFound("workshop"))?;
    let venue = match sheet.row.venue {
        Some(venue) => workshops::venue(page, venue)?,
        None => None,
    };
    let no_hours = sheet.row.hours.is_none().then_some(PaperLack::Hours);
    let no_venue = venue.is_none().then_some(PaperLack::Venue);
    complete(page, day, keys, [no_hours, no_venue].into_iter().flatten().collect())?;
    let (hours, venue) = sheet.row.hours.zip(venue).ok_or(Error::NotFound("venue"))?;
    Ok(Facts { sheet, hours, venue })
}

/// The attendance sheets: as many as those who are expected need.
pub(super) fn attendance(page: &Page<'_>, id: WorkshopId, day: Day) -> Result<Vec<PaperFile>> {
    let keys = [Key::CouncilName, Key::DataContact, Key::AttendanceKeptFor];
    let Facts { sheet, hours, venue } = facts(page, id, day, &keys)?;
    let row = &sheet.row;
    let data = WorkshopAttendance {
        council: letterhead(page, day)?,
        drawn_up_on: day,
        number: row.number,
        day: hours.on_day,
        from: hours.start,
        venue: [venue.name, venue.commune_name].join(", "),
        sheets: sheets_for(row.registered.max(row.capacity.unwrap_or(0))),
        certificates: true,
        kept_for: text(page, Key::AttendanceKeptFor, day)?,
    };
    Ok(vec![PaperFile::new(files::workshop_attendance(row.number), workshop_attendance(&data))])
}

/// The poster in every size and design.
pub(super) fn poster(page: &Page<'_>, id: WorkshopId, day: Day) -> Result<Vec<PaperFile>> {
    let data = poster_data(page, id, day)?;
    let formats = [Format::A4, Format::A3, Format::A5].into_iter();
    let all = formats.flat_map(|format| Design::ALL.into_iter().map(move |design| (format, design)));
    Ok(all.map(|(format, design)| laid_out(&data, format, design)).collect())
}

/// The poster in one design, on A4: what is seen while it is being worded.
pub(super) fn one_poster(page: &Page<'_>, id: WorkshopId, design: PosterDesign, day: Day) -> Result<PaperFile> {
    let design = match design {
        PosterDesign::Houses => Design::Houses,
        PosterDesign::Leaf => Design::Leaf,
        PosterDesign::Stairs => Design::Stairs,
    };
    Ok(laid_out(&poster_data(page, id, day)?, Format::A4, design))
}

fn laid_out(data: &Poster, format: Format, design: Design) -> PaperFile {
    let name = files::poster(data.number, design, format);
    PaperFile::new(name, lay_out(&Poster { format, design, ..data.clone() }))
}

/// What the poster says. Only speakers who confirmed are named.
fn poster_data(page: &Page<'_>, id: WorkshopId, day: Day) -> Result<Poster> {
    let Facts { sheet, hours, venue } = facts(page, id, day, &[Key::CouncilName, Key::CoordinationPhone])?;
    let theme = workshops::theme(page, sheet.row.theme)?;
    let row = &sheet.row;
    let council = letterhead(page, day)?;
    Ok(Poster {
        logos: council.logo.iter().cloned().collect(),
        council,
        drawn_up_on: day,
        number: row.number,
        title: row.title.clone(),
        hook: Some(row.hook.clone()).filter(|hook| !hook.is_empty()),
        day: hours.on_day,
        from: hours.start,
        until: clock(hours.ends_at()),
        accessibility: accessibility(&venue, &sheet),
        venue: venue.name,
        address: venue.street,
        commune: venue.commune_name,
        access: Some(venue.transport).filter(|access| !access.is_empty()),
        public: Some(audience(sheet.audience).to_owned()),
        price: sheet.price,
        entry: match sheet.registration_mode {
            RegistrationMode::None => Entry::Open,
            RegistrationMode::Phone | RegistrationMode::Email | RegistrationMode::PhoneOrEmail => {
                Entry::OnRegistration { until: sheet.registration_due_on }
            }
        },
        speakers: sheet.speakers.iter().filter(|speaker| speaker.confirmed_on.is_some()).map(speaker).collect(),
        contact: contact(page, sheet.registration_mode, day)?,
        partners: sheet.partners.lines().filter(|line| !line.is_empty()).map(str::to_owned).collect(),
        helpline: theme.is_some_and(|theme| theme.sensitive),
        awareness_weeks: sheet.sism.is_some(),
        link: link(page, sheet.registration_mode, day)?,
        format: Format::A4,
        design: Design::Houses,
    })
}

/// The questionnaire.
pub(super) fn questions(page: &Page<'_>, id: WorkshopId, day: Day) -> Result<Vec<PaperFile>> {
    let Facts { sheet, hours, venue } = facts(page, id, day, &[Key::CouncilName])?;
    let theme = workshops::theme(page, sheet.row.theme)?;
    let data = Questionnaire {
        council: letterhead(page, day)?,
        drawn_up_on: day,
        number: sheet.row.number,
        day: hours.on_day,
        commune: venue.commune_name,
        sensitive: theme.is_some_and(|theme| theme.sensitive),
    };
    Ok(vec![PaperFile::new(files::questionnaire(sheet.row.number), questionnaire(&data))])
}

/// The report of a workshop that was held.
pub(super) fn report(page: &Page<'_>, id: WorkshopId, day: Day) -> Result<Vec<PaperFile>> {
    let Facts { sheet, hours, venue } = facts(page, id, day, &[Key::CouncilName])?;
    let row = &sheet.row;
    row.state.counts_people(Some(hours.on_day), day)?;
    let questionnaires = workshops::evaluation_sheets(page, id)?;
    let unnamed = sheet.attendance.iter().filter(|line| line.name.is_none()).map(|line| line.count).sum();
    let asked = sheet.registration_mode != RegistrationMode::None || row.registered > 0;
    let data = WorkshopReport {
        council: letterhead(page, day)?,
        drawn_up_on: day,
        number: row.number,
        title: row.title.clone(),
        day: hours.on_day,
        venue: (venue.name, venue.commune_name),
        speakers: sheet.speakers.iter().map(speaker).map(|one| [one.name, one.role].join(", ")).collect(),
        announced: asked.then_some(row.registered),
        present: (row.attended, unnamed),
        communes: shareable_counts(workshops::communes_of(page, &[id])?, row.attended),
        cost: sheet.spent,
        opinion: opinion(&figures(&questionnaires, row.attended)),
        lessons: lessons(&row.debrief),
    };
    Ok(vec![PaperFile::new(files::workshop_report(row.number), workshop_report(&data))])
}

/// What answers say outside: nothing while too few gave them.
pub(super) fn opinion(figures: &EvaluationFigures) -> Opinion {
    let outside = |mean: Option<u32>| mean.filter(|_| !figures.few).and_then(|mean| u16::try_from(mean).ok());
    let means: Vec<_> = figures.statements.iter().map(|line| outside(line.mean)).collect();
    let said = |question| {
        let asked = figures.verbatims.iter().filter(|verbatim| verbatim.question == question && !figures.few);
        asked.map(|verbatim| verbatim.words.clone()).collect()
    };
    Opinion {
        answers: figures.sheets,
        means: means.try_into().unwrap_or_default(),
        kept: said(Question::Learnt),
        improved: said(Question::Improve),
    }
}

/// The paragraphs of a debrief.
pub(super) fn lessons(debrief: &str) -> Vec<String> {
    debrief.lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned).collect()
}

/// A certificate for each person who asked for one, and a blank one. They tell no theme: the person may.
pub(super) fn certificates(page: &Page<'_>, id: WorkshopId, day: Day) -> Result<Vec<PaperFile>> {
    let keys = [Key::CouncilName, Key::CouncilCity, Key::SignatoryName, Key::SignatoryQuality];
    let Facts { sheet, hours, venue } = facts(page, id, day, &keys)?;
    sheet.row.state.counts_people(Some(hours.on_day), day)?;
    let House { letterhead, signatory, city, .. } = house(page, day)?;
    let number = sheet.row.number;
    let blank = Certificate {
        council: letterhead,
        written: (city, day),
        person: String::new(),
        number,
        title: None,
        day: hours.on_day,
        hours: (hours.start, clock(hours.ends_at())),
        venue: (venue.name, venue.commune_name),
        signatory,
    };
    let asked = sheet.attendance.into_iter().filter(|line| line.certificate).filter_map(|line| line.name);
    let named = (1..).zip(asked).map(|(place, person)| {
        PaperFile::new(files::certificate(number, Some(place)), certificate(&Certificate { person, ..blank.clone() }))
    });
    let mut papers: Vec<PaperFile> = named.collect();
    papers.push(PaperFile::new(files::certificate(number, None), certificate(&blank)));
    Ok(papers)
}

/// A professional by the function held; whoever speaks of her own life, by the role she chose.
fn speaker(row: &SpeakerRow) -> Speaker {
    let by_function = matches!(row.role, SpeakerRole::Professional | SpeakerRole::Association);
    let role = speaker_role(row.role, row.contact.civility);
    let role = if by_function && !row.function.is_empty() { &row.function } else { role };
    Speaker { name: names::contact(&row.contact), role: role.to_owned() }
}

fn accessibility(venue: &VenueRow, sheet: &WorkshopSheet) -> Vec<Accessibility> {
    let offered = |comfort: &Accessibility| match comfort {
        Accessibility::StepFree => venue.step_free == Some(true),
        Accessibility::InductionLoop => venue.induction_loop == Some(true),
        Accessibility::SignLanguage => sheet.sign_language,
        Accessibility::EasyToRead => sheet.easy_to_read,
        Accessibility::Parking => venue.parking == Some(true),
    };
    Accessibility::ALL.iter().copied().filter(offered).collect()
}

/// What a telephone that reads the code opens: a call, or a message where only messages are taken.
fn link(page: &Page<'_>, mode: RegistrationMode, day: Day) -> Result<Option<String>> {
    let (phone, email) = (text(page, Key::CoordinationPhone, day)?, text(page, Key::CoordinationEmail, day)?);
    let call = Phone::read(&phone).map(|phone| format!("tel:{}", phone.as_str()));
    let write = Some(format!("mailto:{email}")).filter(|_| !email.is_empty());
    Ok(if mode == RegistrationMode::Email { write } else { call.or(write) })
}

/// Where one asks and registers: the telephone, unless only messages are taken.
pub(super) fn contact(page: &Page<'_>, mode: RegistrationMode, day: Day) -> Result<String> {
    let (phone, email) = (text(page, Key::CoordinationPhone, day)?, text(page, Key::CoordinationEmail, day)?);
    Ok(match mode {
        RegistrationMode::Phone => phone,
        RegistrationMode::Email if !email.is_empty() => email,
        _ if email.is_empty() => phone,
        _ => names::either(&phone, &email),
    })
}
