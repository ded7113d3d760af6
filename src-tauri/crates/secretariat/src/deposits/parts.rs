//! What stands beside a ledger: who else pays a deposit, and how an advance is paid back.

use super::known;
use crate::settings::text;
use crate::{Done, Error, Office, Result};
use council::deposits::{DepositMode, NewDepositShare, NewSchedule, PartFault, join};
use council::settings::SettingKey;
use council::tenancies::make_advance;
use council::{Act, Actor, Day, DepositId, DepositShareId, Refusal};
use storage::{Page, deposits, tenancies};

impl Office {
    /// Notes that somebody else pays a part of a deposit.
    ///
    /// # Errors
    /// [`Error::Refused`] for nothing or too much, for who pays no deposit or pays it already; [`Error::NotFound`].
    pub fn add_deposit_share(
        &mut self,
        actor: &Actor,
        id: DepositId,
        share: NewDepositShare,
    ) -> Result<Done<DepositShareId>> {
        let share = share.checked()?;
        share.granted_on.map_or(Ok(()), |on| actor.past(on))?;
        self.write(Act::AddDepositShare, actor, |step| {
            join(&known(step, id)?.shares, &share)?;
            Ok(deposits::add_share(step, id, &share)?)
        })
    }

    /// Notes the day what somebody else pays was granted, or that it was not.
    ///
    /// # Errors
    /// [`Error::Refused`] for a day to come; [`Error::NotFound`].
    pub fn grant_deposit_share(&mut self, actor: &Actor, share: DepositShareId, on: Option<Day>) -> Result<Done> {
        on.map_or(Ok(()), |on| actor.past(on))?;
        self.write(Act::GrantDepositShare, actor, |step| Ok(deposits::grant_share(step, share, on)?))
    }

    /// Removes somebody who does not pay in the end.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub fn remove_deposit_share(&mut self, actor: &Actor, share: DepositShareId) -> Result<Done> {
        self.write(Act::RemoveDepositShare, actor, |step| Ok(deposits::remove_share(step, share)?))
    }

    /// Agrees with a person on the schedule of her advance, which is a loan. One that was there is replaced.
    ///
    /// # Errors
    /// [`Error::Refused`] unless the deposit is an advance, of more than was advanced, or without the signature that her
    /// protection asks for; [`Error::NotFound`].
    pub fn agree_schedule(&mut self, actor: &Actor, id: DepositId, schedule: NewSchedule) -> Result<Done> {
        let schedule = schedule.checked()?;
        actor.past(schedule.signed_on)?;
        self.write(Act::AgreeSchedule, actor, |step| {
            let record = known(step, id)?;
            if record.mode != DepositMode::RepayableAdvance {
                return Err(Refusal::from(PartFault::NotAnAdvance).into());
            }
            let advanced = record.advanced(actor.day());
            if schedule.amount > advanced {
                return Err(Refusal::MoreThanAdvanced { advanced }.into());
            }
            for measure in tenancies::measures_of(step, record.person.id, schedule.signed_on)? {
                make_advance(measure, schedule.is_cosigned, &schedule.judge_order)?;
            }
            Ok(deposits::agree_schedule(step, id, &schedule)?)
        })
    }
}

/// Whether the council covers deposits that way on a day: the autonomous guarantee is off until a lawyer allowed it.
pub(super) fn allow(page: &Page<'_>, mode: DepositMode, day: Day) -> Result<()> {
    let advised = |page| text(page, SettingKey::GuaranteeAdvisedOn, day).map(|since| since.parse::<Day>().ok());
    if mode == DepositMode::AutonomousGuarantee && advised(page)?.is_none_or(|since| since > day) {
        return Err(Error::Refused(PartFault::GuaranteeOff.into()));
    }
    Ok(())
}
