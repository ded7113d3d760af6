//! The places: what holds them back, when they are free, who is proposed them.

use crate::{Done, Error, Office, Result};
use council::places::{
    Attempts, NewCaleol, NewPlaceHold, NewPlaceKind, PlaceKindRow, PlaceRecord, PlaceSheet, declare_vacancy,
    note_no_answer,
};
use council::tenancies::ProposalAnswer;
use council::{Act, Actor, Day, DwellingId, PlaceHoldId, PlaceId, PlaceKindId, ProposalId, Refusal, VacancyId, text};
use storage::{Page, places};

impl Office {
    /// Every place, as it stands on a day, in the order of the dwellings: what the timeline of occupation shows.
    ///
    /// # Errors
    /// When the register cannot be read.
    pub fn places(&self, today: Day) -> Result<Vec<PlaceSheet>> {
        Ok(self.read(places::places)?.into_iter().map(|place| place.sheet(today)).collect())
    }

    /// The kinds of place, in the order of the list.
    ///
    /// # Errors
    /// When the register cannot be read.
    pub fn place_kinds(&self) -> Result<Vec<PlaceKindRow>> {
        self.read(places::kinds)
    }

    /// Adds a kind of place.
    ///
    /// # Errors
    /// [`Error::Refused`] for a kind of no known scheme without a name.
    pub fn add_place_kind(&mut self, actor: &Actor, kind: NewPlaceKind) -> Result<Done<PlaceKindId>> {
        let kind = kind.checked()?;
        self.write(Act::AddPlaceKind, actor, |step| Ok(places::add_kind(step, &kind)?))
    }

    /// Changes a kind of place.
    ///
    /// # Errors
    /// [`Error::Refused`]; [`Error::NotFound`].
    pub fn change_place_kind(&mut self, actor: &Actor, id: PlaceKindId, kind: NewPlaceKind) -> Result<Done> {
        let kind = kind.checked()?;
        self.write(Act::ChangePlaceKind, actor, |step| Ok(places::change_kind(step, id, &kind)?))
    }

    /// Adds a place to a dwelling, from a day on.
    ///
    /// # Errors
    /// When the register cannot be written.
    pub fn add_place(
        &mut self,
        actor: &Actor,
        dwelling: DwellingId,
        kind: PlaceKindId,
        opened_on: Day,
    ) -> Result<Done<PlaceId>> {
        self.write(Act::AddPlace, actor, |step| Ok(places::add_place(step, dwelling, kind, opened_on)?))
    }

    /// Names a place in its dwelling.
    ///
    /// # Errors
    /// [`Error::Refused`] without a name.
    pub fn rename_place(&mut self, actor: &Actor, id: PlaceId, label: &str) -> Result<Done> {
        let label = text::filled("label", label, 40)?;
        self.write(Act::RenamePlace, actor, |step| Ok(places::rename(step, id, &label)?))
    }

    /// Gives a place back to the landlord: it is no longer the council's from that day.
    ///
    /// # Errors
    /// [`Error::Refused`] while somebody lives there; [`Error::NotFound`].
    pub fn give_place_back(&mut self, actor: &Actor, id: PlaceId, on: Day) -> Result<Done> {
        self.write(Act::GivePlaceBack, actor, |step| {
            known(step, id)?.facts().give_back(on)?;
            Ok(places::give_back(step, id, on)?)
        })
    }

    /// Notes works or a suspension of a place.
    ///
    /// # Errors
    /// [`Error::Refused`] for a period that ends before it starts; [`Error::NotFound`].
    pub fn hold_place(&mut self, actor: &Actor, id: PlaceId, hold: NewPlaceHold) -> Result<Done<PlaceHoldId>> {
        let hold = hold.checked()?;
        self.write(Act::HoldPlace, actor, |step| {
            known(step, id)?;
            Ok(places::hold(step, id, &hold)?)
        })
    }

    /// Ends works or a suspension: `until` is the first day the place can be offered again.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub fn end_hold(&mut self, actor: &Actor, hold: PlaceHoldId, until: Day) -> Result<Done> {
        self.write(Act::EndHold, actor, |step| Ok(places::end_hold(step, hold, until)?))
    }

    /// Declares that a place is free, or will be, from a day.
    ///
    /// # Errors
    /// [`Error::Refused`] when somebody lives there then without notice, or a vacancy waits already.
    pub fn declare_vacancy(&mut self, actor: &Actor, place: PlaceId, free_on: Day) -> Result<Done<VacancyId>> {
        self.write(Act::DeclareVacancy, actor, |step| {
            let record = known(step, place)?;
            declare_vacancy(&record.facts(), &record.vacancies, free_on)?;
            Ok(places::declare_vacancy(step, place, free_on, actor.day())?)
        })
    }

    /// Takes a vacancy back.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub fn withdraw_vacancy(&mut self, actor: &Actor, vacancy: VacancyId) -> Result<Done> {
        self.write(Act::WithdrawVacancy, actor, |step| Ok(places::withdraw_vacancy(step, vacancy, actor.day())?))
    }

    /// Notes that the proposal of a place was sent, and until when it is to be answered.
    ///
    /// # Errors
    /// [`Error::Refused`] for an answer due before it is sent; [`Error::NotFound`].
    pub fn send_proposal(&mut self, actor: &Actor, id: ProposalId, sent_on: Day, answer_due_on: Day) -> Result<Done> {
        if answer_due_on < sent_on {
            return Err(Refusal::EmptyPeriod.into());
        }
        self.write(Act::SendProposal, actor, |step| Ok(places::send(step, id, sent_on, answer_due_on)?))
    }

    /// Notes the answer to the proposal of a place: a refusal gives it back to the pool by itself.
    ///
    /// Silence is not an answer: it is noted by [`Office::note_silence`].
    ///
    /// # Errors
    /// [`Error::Refused`] for an answer to come, or for silence; [`Error::NotFound`].
    pub fn note_answer(&mut self, actor: &Actor, id: ProposalId, answer: ProposalAnswer, on: Day) -> Result<Done> {
        actor.past(on)?;
        if answer == ProposalAnswer::NoAnswer {
            return Err(Refusal::ReferentNotCalled.into());
        }
        self.write(Act::NoteAnswer, actor, |step| Ok(places::answer(step, id, answer, on)?))
    }

    /// Notes what the committee of the landlord decided about a proposal: an offer has its own last day to answer, anything
    /// else lets the place go.
    ///
    /// # Errors
    /// [`Error::Refused`] for a day to come, a rank without a ranking, an offer received before it was made or answered in
    /// too few days; [`Error::NotFound`].
    pub fn note_caleol(&mut self, actor: &Actor, id: ProposalId, caleol: NewCaleol) -> Result<Done> {
        let noted = caleol.decided()?;
        actor.past(noted.notified_on.unwrap_or(noted.on_day))?;
        self.write(Act::NoteCaleol, actor, |step| Ok(places::note_caleol(step, id, &noted)?))
    }

    /// Notes that a proposal stays without an answer, after the attempts to reach the person. Of a landlord's offer, the law
    /// itself takes silence for a refusal once its last day is over.
    ///
    /// # Errors
    /// [`Error::Refused`] until the last day is over, with too few attempts, or before the referent was called;
    /// [`Error::NotFound`].
    pub fn note_silence(&mut self, actor: &Actor, id: ProposalId, attempts: &Attempts) -> Result<Done> {
        let today = actor.day();
        self.write(Act::NoteAnswer, actor, |step| {
            let due = places::answer_due_on(step, id)?.ok_or(Error::NotFound("proposal"))?;
            if !places::caleol_of(step, id)?.is_some_and(|caleol| caleol.is_lapsed(today)) {
                note_no_answer(due, attempts, today)?;
            }
            places::keep_attempts(step, id, attempts)?;
            Ok(places::answer(step, id, ProposalAnswer::NoAnswer, today)?)
        })
    }
}

/// A place that is there.
pub(crate) fn known(page: &Page<'_>, id: PlaceId) -> Result<PlaceRecord> {
    places::place(page, id)?.ok_or(Error::NotFound("place"))
}
