//! Columns by name, as the words of the council.

use council::{Balance, Cents, Coded, Day, Digest, Identity, Instant, Minute, Period};
use rusqlite::types::{FromSql, Type};
use rusqlite::{Result, Row};

/// Reads the columns of a row by name. A value that no word stands for is an error, never a guess.
#[expect(dead_code, reason = "subjects come to it one after the other")]
pub(crate) trait Columns {
    fn value<T: FromSql>(&self, column: &str) -> Result<T>;

    fn maybe_id<I: Identity>(&self, column: &str) -> Result<Option<I>> {
        Ok(self.value::<Option<i64>>(column)?.map(I::new))
    }

    fn id<I: Identity>(&self, column: &str) -> Result<I> {
        self.value(column).map(I::new)
    }

    fn text(&self, column: &str) -> Result<String> {
        self.value(column)
    }

    fn maybe_text(&self, column: &str) -> Result<Option<String>> {
        self.value(column)
    }

    fn day(&self, column: &str) -> Result<Day> {
        self.value(column)
    }

    fn maybe_day(&self, column: &str) -> Result<Option<Day>> {
        self.value(column)
    }

    fn instant(&self, column: &str) -> Result<Instant> {
        self.value(column).map(Instant::new)
    }

    fn maybe_instant(&self, column: &str) -> Result<Option<Instant>> {
        Ok(self.value::<Option<i64>>(column)?.map(Instant::new))
    }

    fn flag(&self, column: &str) -> Result<bool> {
        self.value(column)
    }

    fn maybe_flag(&self, column: &str) -> Result<Option<bool>> {
        self.value(column)
    }

    fn number<N: TryFrom<i64>>(&self, column: &str) -> Result<N> {
        N::try_from(self.value(column)?).map_err(|_| unknown(column, Type::Integer))
    }

    fn maybe_number<N: TryFrom<i64>>(&self, column: &str) -> Result<Option<N>> {
        let raw: Option<i64> = self.value(column)?;
        raw.map(N::try_from).transpose().map_err(|_| unknown(column, Type::Integer))
    }

    fn minute(&self, column: &str) -> Result<Minute> {
        Minute::new(self.number(column)?).ok_or_else(|| unknown(column, Type::Integer))
    }

    fn maybe_minute(&self, column: &str) -> Result<Option<Minute>> {
        let raw: Option<u16> = self.maybe_number(column)?;
        raw.map(|raw| Minute::new(raw).ok_or_else(|| unknown(column, Type::Integer))).transpose()
    }

    fn cents(&self, column: &str) -> Result<Cents> {
        self.number(column).map(Cents::new)
    }

    fn maybe_cents(&self, column: &str) -> Result<Option<Cents>> {
        Ok(self.maybe_number(column)?.map(Cents::new))
    }

    fn balance(&self, column: &str) -> Result<Balance> {
        self.value(column).map(Balance::new)
    }

    fn code<C: Coded>(&self, column: &str) -> Result<C> {
        C::from_code(&self.text(column)?).ok_or_else(|| unknown(column, Type::Text))
    }

    fn maybe_code<C: Coded>(&self, column: &str) -> Result<Option<C>> {
        let code = self.maybe_text(column)?;
        code.map(|code| C::from_code(&code).ok_or_else(|| unknown(column, Type::Text))).transpose()
    }

    fn digest(&self, column: &str) -> Result<Digest> {
        self.text(column)?.parse().map_err(|_| unknown(column, Type::Text))
    }

    fn maybe_digest(&self, column: &str) -> Result<Option<Digest>> {
        let digits = self.maybe_text(column)?;
        digits.map(|digits| digits.parse().map_err(|_| unknown(column, Type::Text))).transpose()
    }

    /// The period of the columns `from_on` and `until_on`.
    fn period(&self) -> Result<Period> {
        Period::new(self.day("from_on")?, self.maybe_day("until_on")?).ok_or_else(|| unknown("until_on", Type::Text))
    }
}

impl Columns for Row<'_> {
    fn value<T: FromSql>(&self, column: &str) -> Result<T> {
        self.get(column)
    }
}

/// The column holds a value that no word stands for. The value itself is not told.
fn unknown(column: &str, kind: Type) -> rusqlite::Error {
    rusqlite::Error::FromSqlConversionFailure(0, kind, format!("no word for the value of {column}").into())
}
