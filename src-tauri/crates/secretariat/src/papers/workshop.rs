//! The papers of a workshop: the sheets that go round, the poster.

use super::PaperFile;
use super::house::{clock, complete, letterhead};
use crate::settings::text;
use crate::{Error, Result};
use council::library::{PaperLack, PosterDesign};
use council::settings::SettingKey as Key;
use council::text::Phone;
use council::workshops::{
    Accessibility, Hours, RegistrationMode, Season, SpeakerRole, SpeakerRow, VenueRow, WorkshopSheet, WorkshopsQuery,
};
use council::{Day, WorkshopId};
use documents::papers::poster::{Design, Entry, Poster, Speaker, poster as lay_out};
use documents::papers::programme::{Planned, Programme, programme};
use documents::papers::questionnaire::{Questionnaire, questionnaire};
use documents::papers::workshop_attendance::{WorkshopAttendance, sheets_for, workshop_attendance};
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

/// The programme of the season a workshop is in: what takes place, in order.
pub(super) fn season(page: &Page<'_>, id: WorkshopId, day: Day) -> Result<Vec<PaperFile>> {
    let Facts { hours, .. } = facts(page, id, day, &[Key::CouncilName, Key::CoordinationPhone])?;
    let season = Season::of(hours.on_day);
    let mut planned = Vec::new();
    let query = WorkshopsQuery { season: Some(season), ..WorkshopsQuery::default() };
    for row in workshops::list(page, &query)? {
        let (Some(hours), Some(venue), true) = (row.hours, row.venue, row.state.takes_its_hours()) else { continue };
        let (Some(venue), Some(sheet)) = (workshops::venue(page, venue)?, workshops::sheet(page, row.id)?) else {
            continue;
        };
        planned.push(Planned {
            title: row.title,
            day: hours.on_day,
            hours: (hours.start, clock(hours.ends_at())),
            address: [venue.street.as_str(), &venue.commune_name].join(", "),
            venue: venue.name,
            public: Some(audience(sheet.audience).to_owned()),
            on_registration: sheet.registration_mode != RegistrationMode::None,
        });
    }
    planned.sort_by_key(|workshop| (workshop.day, workshop.hours.0));
    let data = Programme {
        council: letterhead(page, day)?,
        drawn_up_on: day,
        season: [season.start().to_string(), (season.start() + 1).to_string()].join("-"),
        workshops: planned,
        contact: contact(page, RegistrationMode::PhoneOrEmail, day)?,
        flyer: false,
    };
    let papers = [false, true].map(|flyer| {
        PaperFile::new(files::programme(&data.season, flyer), programme(&Programme { flyer, ..data.clone() }))
    });
    Ok(papers.into())
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
fn contact(page: &Page<'_>, mode: RegistrationMode, day: Day) -> Result<String> {
    let (phone, email) = (text(page, Key::CoordinationPhone, day)?, text(page, Key::CoordinationEmail, day)?);
    Ok(match mode {
        RegistrationMode::Phone => phone,
        RegistrationMode::Email if !email.is_empty() => email,
        _ if email.is_empty() => phone,
        _ => names::either(&phone, &email),
    })
}
