//! What a person tells of her situation: what she asks for, how she lives, what she lives on, who stands beside her.

use super::requests::Ask;
use super::story::Story;
use super::words;
use crate::Result;
use chrono::{Datelike, Months};
use council::Cents;
use council::applications::{ApplicationChange as Change, Support, WishToAttend};
use council::dwellings::Typology;
use council::people::{
    ContactMedium, CurrentHousing, HouseholdSituation, IncomeKind, MoneyLine, MoneySide, Nationality, NewContactEvent,
    NoteLevel, PersonChange, RequestReason, SupportKind,
};

impl Story<'_> {
    /// What she asks for, how she lives, what she lives on, who stands beside her.
    pub(super) fn tell_situation(&mut self, ask: &mut Ask) -> Result<()> {
        let (today, crowd) = (self.today, ask.person.is_of_the_crowd());
        let mut communes: Vec<_> = self.known.communes().collect();
        let chance = &mut ask.person.chance;
        communes.rotate_left(chance.below(6) as usize);
        communes.truncate(chance.between(1, 3) as usize);
        let (household, smallest) = match chance.below(10) {
            0..8 => (HouseholdSituation::Alone, Typology::T1),
            8 => (HouseholdSituation::Couple, Typology::T2),
            _ => (HouseholdSituation::AloneWithChildren, Typology::T3),
        };
        let largest = match smallest {
            Typology::T1 => Typology::T2,
            same => same,
        };
        let mut changes = vec![
            Change::WishedCommunes(communes),
            Change::TypologyMin(Some(smallest)),
            Change::TypologyMax(Some(largest)),
        ];
        if !crowd {
            let nud = format!("059{:02}{:013}", today.year() % 100, u64::from(chance.below(999_999)) * 7919);
            let since = today.checked_sub_months(Months::new(chance.between(2, 60)));
            changes.extend([
                Change::Household(Some(household)),
                Change::CurrentHousing(Some(*chance.one(CurrentHousing::ALL))),
                Change::HousedSinceOn(since),
                Change::Reason(Some(*chance.one(RequestReason::ALL))),
                Change::Nud(nud),
                Change::NudExpiresOn(ask.nud_ends_on),
                Change::RentMax(Some(Cents::new(chance.between(400, 620) * 100))),
                Change::Near(chance.word(&words::NEAR).to_owned()),
                Change::AcceptsSublet(Some(chance.odds(80))),
                Change::AcceptsShared(Some(chance.odds(30))),
                Change::NeedsLift(chance.odds(12)),
                Change::Urgent(chance.odds(10)),
                Change::Attends(Some(*chance.one(WishToAttend::ALL))),
            ]);
            if household == HouseholdSituation::AloneWithChildren {
                changes.push(Change::Children(1 + u8::from(chance.odds(40))));
            }
        }
        for change in changes {
            self.act(|office, actor| office.change_application(actor, ask.id, change))?;
        }
        if !crowd {
            self.tell_identity(ask)?;
            self.tell_means(ask)?;
            self.tell_supports(ask)?;
        }
        Ok(())
    }

    /// How she may be reached, where she lives, and where she was born.
    fn tell_identity(&mut self, ask: &mut Ask) -> Result<()> {
        let lives_in = self.office().application(ask.id, self.today)?.who.commune;
        let home = self.office().communes()?.into_iter().find(|row| Some(row.id) == lives_in);
        let (postcode, city) = home.map(|row| (row.postcode.unwrap_or_default(), row.name)).unwrap_or_default();
        let chance = &mut ask.person.chance;
        let changes = [
            PersonChange::Street(super::stock::street(chance)),
            PersonChange::Postcode(postcode),
            PersonChange::City(city),
            PersonChange::BirthPlace(chance.word(&words::BIRTH_PLACES).to_owned()),
            PersonChange::Nationality(Some(if chance.odds(90) { Nationality::French } else { Nationality::European })),
            PersonChange::Voicemail(chance.odds(80).then(|| chance.odds(70))),
        ];
        for change in changes {
            self.act(|office, actor| office.change_person(actor, ask.of, change))?;
        }
        Ok(())
    }

    /// What she lives on, and who protects her.
    fn tell_means(&mut self, ask: &mut Ask) -> Result<()> {
        let (today, of) = (self.today, ask.of);
        let chance = &mut ask.person.chance;
        // Full rates of April 2026 for the AAH and the RSA of one person.
        let (kind, cents) = match chance.below(10) {
            0..6 => (IncomeKind::Aah, 104_262),
            6 => (IncomeKind::Rsa, 65_233),
            7 => (IncomeKind::DisabilityPension, chance.between(700, 1050) * 100),
            8 => (IncomeKind::Esat, chance.between(750, 980) * 100),
            _ => (IncomeKind::Unemployment, chance.between(800, 1150) * 100),
        };
        let line = MoneyLine {
            side: MoneySide::Resource,
            kind: kind.code().to_owned(),
            cents: Cents::new(cents),
            from_on: today.with_day(1).unwrap_or(today),
            until_on: None,
            note: String::new(),
        };
        let telephone = MoneyLine {
            side: MoneySide::Charge,
            kind: "telephone".to_owned(),
            cents: Cents::new(1_999),
            ..line.clone()
        };
        let benefit = Change::HousingBenefit(Some(Cents::new(chance.between(210, 290) * 100)));
        let is_protected = chance.odds(40);
        for line in [line, telephone] {
            self.act(|office, actor| office.add_money_line(actor, of, line))?;
        }
        self.act(|office, actor| office.change_application(actor, ask.id, benefit))?;
        if is_protected {
            self.protect(of, &mut ask.person.chance)?;
        }
        Ok(())
    }

    /// Who stands beside her, and a first exchange.
    fn tell_supports(&mut self, ask: &mut Ask) -> Result<()> {
        let today = self.today;
        let chance = &mut ask.person.chance;
        let team = chance.word(&["team1", "team2", "team3", "team4"]);
        let savs = chance.odds(35);
        let exchange = NewContactEvent {
            on_day: today,
            medium: *chance.one(&[ContactMedium::Phone, ContactMedium::Interview, ContactMedium::Meeting]),
            with_contact: None,
            text: chance.word(&words::EXCHANGES).to_owned(),
        };
        let note = chance.odds(40).then(|| chance.word(&words::NOTES));
        let mut supports = vec![(SupportKind::SectorTeam, self.known.met(team)?.role)];
        if savs {
            supports.push((SupportKind::Savs, self.known.met("savs1")?.role));
        }
        let supports = supports.into_iter().map(|(kind, role)| Support {
            kind,
            contact_role: Some(role),
            label: String::new(),
            phone: String::new(),
        });
        let supports = supports.collect();
        self.act(|office, actor| office.set_supports(actor, ask.id, supports))?;
        self.act(|office, actor| office.note_exchange(actor, ask.of, &exchange))?;
        if let Some(note) = note {
            self.act(|office, actor| office.write_note(actor, ask.of, NoteLevel::Coordination, note))?;
        }
        Ok(())
    }
}
