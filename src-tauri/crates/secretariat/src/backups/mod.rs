//! The backups: made while others work, read back before they count, opened beside the register, restored.

mod beside;
mod making;
mod reading;
mod restoring;

pub use beside::BackupBeside;
pub use making::{BackupWork, MadeBackup};
pub use reading::backup_rows;
