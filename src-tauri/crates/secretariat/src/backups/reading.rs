//! The backups of a vault as they are shown.

use super::beside::Beside;
use council::backups::BackupRow;
use std::path::Path;
use vault::{Binder, ListedBackup, VaultFolder};

/// The backups of a vault, the latest first: those of its own folder, and those where they are sent. One that lies in both is
/// one.
pub fn backup_rows(
    binder: &Binder,
    vault: &VaultFolder,
    sent_to: Option<&Path>,
) -> Vec<(BackupRow, Vec<ListedBackup>)> {
    let mut rows: Vec<(BackupRow, Vec<ListedBackup>)> = Vec::new();
    let here = vault::backups(vault).into_iter().map(|listed| (listed, true));
    let away = sent_to.into_iter().flat_map(|to| vault::list_backups(to, vault)).map(|listed| (listed, false));
    for (listed, is_here) in here.chain(away) {
        match rows.iter_mut().find(|(row, _)| row.name == listed.name) {
            Some((row, files)) => {
                row.is_here |= is_here;
                row.is_away |= !is_here;
                files.push(listed);
            }
            None => rows.push((row(binder, &listed, is_here), vec![listed])),
        }
    }
    rows.sort_by(|(one, _), (other, _)| (other.made_at, &other.name).cmp(&(one.made_at, &one.name)));
    rows
}

fn row(binder: &Binder, listed: &ListedBackup, is_here: bool) -> BackupRow {
    BackupRow {
        name: listed.name.clone(),
        made_at: listed.made_at,
        occasion: listed.occasion,
        bytes: listed.bytes,
        acts: binder.open(&listed.path).ok().and_then(|opened| Beside::of(&opened).ok()).map(|beside| beside.acts),
        is_whole: listed.is_whole,
        is_here,
        is_away: !is_here,
    }
}
