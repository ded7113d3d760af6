//! The table of functions `SQLite` calls for its files: each counts, notes and hands on to the system's own.
//!
//! SAFETY, for every function here: `SQLite` calls them with a file that `open` below prepared, and with buffers of the
//! length it says. The file is `Watched` followed at once by the file of the system's table, for which `szOsFile` made room.

use crate::fault::Kind;
use crate::state::{Event, Shared};
use rusqlite::ffi::{self, sqlite3_file, sqlite3_int64, sqlite3_io_methods, sqlite3_vfs};
use std::ffi::{CStr, OsStr, c_char, c_int, c_void};
use std::os::unix::ffi::OsStrExt;
use std::path::PathBuf;
use std::ptr;
use std::sync::{Arc, OnceLock};

/// The system's own table.
struct System(*mut sqlite3_vfs);

// SAFETY: SQLite never moves nor changes a table once it is registered, and its functions are made to be called from any thread.
unsafe impl Send for System {}
// SAFETY: as above.
unsafe impl Sync for System {}

static SYSTEM: OnceLock<System> = OnceLock::new();

/// A file of a watched folder, as SQLite holds it; the system's own file follows.
#[repr(C)]
struct Watched {
    base: sqlite3_file,
    watch: *mut Watch,
}

/// Who watches the file, and its name.
struct Watch {
    shared: Arc<Shared>,
    path: PathBuf,
}

/// Stands before the system's disk for the whole process, once.
pub(crate) fn install() {
    SYSTEM.get_or_init(|| {
        // SAFETY: no name asks for the default table, which lives as long as the process.
        let system = unsafe { ffi::sqlite3_vfs_find(ptr::null()) };
        // SAFETY: the table was just found, and is plain data: what is not replaced below goes on serving as it did.
        let mut table = unsafe { *system };
        table.zName = c"watched".as_ptr();
        table.pNext = ptr::null_mut();
        table.szOsFile += c_int::try_from(size_of::<Watched>()).unwrap_or(c_int::MAX);
        table.xOpen = Some(open);
        table.xDelete = Some(delete);
        table.xAccess = Some(access);
        // SAFETY: the table is never freed, as SQLite asks.
        unsafe { ffi::sqlite3_vfs_register(Box::leak(Box::new(table)), 1) };
        System(system)
    });
}

fn system() -> *mut sqlite3_vfs {
    SYSTEM.get().map_or(ptr::null_mut(), |system| system.0)
}

/// A name as SQLite gives it; none for a temporary file.
unsafe fn path(name: *const c_char) -> Option<PathBuf> {
    // SAFETY: SQLite's names end with a zero.
    (!name.is_null()).then(|| PathBuf::from(OsStr::from_bytes(unsafe { CStr::from_ptr(name) }.to_bytes())))
}

unsafe extern "C" fn open(
    _: *mut sqlite3_vfs,
    name: *const c_char,
    file: *mut sqlite3_file,
    flags: c_int,
    told: *mut c_int,
) -> c_int {
    // SAFETY: the system's table is set before this function can be called, and always opens.
    let real_open = unsafe { (*system()).xOpen.expect("a table that opens") };
    // SAFETY: the name is SQLite's.
    let watched = unsafe { path(name) }.and_then(|path| Some((Shared::of(&path)?, path)));
    let Some((shared, path)) = watched else {
        // SAFETY: handed on as it came; there is more room than the system's own file needs.
        return unsafe { real_open(system(), name, file, flags, told) };
    };
    // SAFETY: SQLite looks at the methods even when opening fails: none are set until it succeeds.
    unsafe { (*file).pMethods = ptr::null() };
    if shared.count(false).is_some() {
        return ffi::SQLITE_CANTOPEN;
    }
    let is_new = !path.exists();
    // SAFETY: the system's file lies after ours.
    let opened = unsafe { real_open(system(), name, real(file), flags, told) };
    if opened == ffi::SQLITE_OK {
        if is_new {
            shared.note(|| Event::Made(path.clone()));
        }
        let watch = Box::into_raw(Box::new(Watch { shared, path }));
        // SAFETY: SQLite gave room for our file, at an address that suits it.
        unsafe { file.cast::<Watched>().write(Watched { base: sqlite3_file { pMethods: &raw const METHODS }, watch }) };
    }
    opened
}

unsafe extern "C" fn delete(_: *mut sqlite3_vfs, name: *const c_char, keep_folder: c_int) -> c_int {
    // SAFETY: the name is SQLite's.
    let path = unsafe { path(name) }.unwrap_or_default();
    let shared = Shared::of(&path);
    if shared.as_ref().is_some_and(|shared| shared.count(false).is_some()) {
        return ffi::SQLITE_IOERR_DELETE;
    }
    // SAFETY: handed on as it came.
    let removed = unsafe { ((*system()).xDelete.expect("a table that removes"))(system(), name, keep_folder) };
    if let (Some(shared), ffi::SQLITE_OK) = (shared, removed) {
        shared.note(|| Event::Removed(path, keep_folder != 0));
    }
    removed
}

unsafe extern "C" fn access(_: *mut sqlite3_vfs, name: *const c_char, flags: c_int, answer: *mut c_int) -> c_int {
    // SAFETY: the name is SQLite's.
    let shared = unsafe { path(name) }.and_then(|path| Shared::of(&path));
    if shared.is_some_and(|shared| shared.count(false).is_some()) {
        return ffi::SQLITE_IOERR_ACCESS;
    }
    // SAFETY: handed on as it came.
    unsafe { ((*system()).xAccess.expect("a table that looks"))(system(), name, flags, answer) }
}

/// The system's own file, after ours.
unsafe fn real(file: *mut sqlite3_file) -> *mut sqlite3_file {
    // SAFETY: `szOsFile` made room for both.
    unsafe { file.byte_add(size_of::<Watched>()) }
}

unsafe fn watch<'a>(file: *mut sqlite3_file) -> &'a Watch {
    // SAFETY: `open` put it there, `close` takes it away last.
    unsafe { &*(*file.cast::<Watched>()).watch }
}

/// Hands on to the system's own function for its own file.
macro_rules! hand_on {
    ($file:ident, $function:ident $(, $argument:expr)*) => {
        // SAFETY: the system's file was opened by the system, so that its table is whole; the arguments are SQLite's.
        unsafe {
            let real = real($file);
            ((*(*real).pMethods).$function.expect("a whole table"))(real $(, $argument)*)
        }
    };
}

/// Counts the operation, and leaves with that error when it is to fail.
macro_rules! count {
    ($file:ident, $error:expr) => {
        // SAFETY: the file is one of ours.
        if unsafe { watch($file) }.shared.count(false).is_some() {
            return $error;
        }
    };
}

unsafe extern "C" fn close(file: *mut sqlite3_file) -> c_int {
    let closed = hand_on!(file, xClose);
    // SAFETY: `open` made the box, and SQLite closes a file once.
    drop(unsafe { Box::from_raw((*file.cast::<Watched>()).watch) });
    closed
}

unsafe extern "C" fn read(file: *mut sqlite3_file, into: *mut c_void, length: c_int, at: sqlite3_int64) -> c_int {
    count!(file, ffi::SQLITE_IOERR_READ);
    hand_on!(file, xRead, into, length, at)
}

unsafe extern "C" fn write(file: *mut sqlite3_file, bytes: *const c_void, length: c_int, at: sqlite3_int64) -> c_int {
    // SAFETY: the file is one of ours.
    let watch = unsafe { watch(file) };
    if let Some(kind) = watch.shared.count(true) {
        // A disk that fails has often written the beginning.
        let _ = hand_on!(file, xWrite, bytes, length / 2, at);
        return if kind == Kind::Full { ffi::SQLITE_FULL } else { ffi::SQLITE_IOERR_WRITE };
    }
    let written = hand_on!(file, xWrite, bytes, length, at);
    if written == ffi::SQLITE_OK {
        watch.shared.note(|| {
            let length = usize::try_from(length).unwrap_or_default();
            // SAFETY: SQLite's buffer holds that many bytes.
            let bytes = unsafe { std::slice::from_raw_parts(bytes.cast::<u8>(), length) };
            Event::Written(watch.path.clone(), at.unsigned_abs(), bytes.to_vec())
        });
    }
    written
}

unsafe extern "C" fn truncate(file: *mut sqlite3_file, size: sqlite3_int64) -> c_int {
    count!(file, ffi::SQLITE_IOERR_TRUNCATE);
    let cut = hand_on!(file, xTruncate, size);
    if cut == ffi::SQLITE_OK {
        // SAFETY: the file is one of ours.
        let watch = unsafe { watch(file) };
        watch.shared.note(|| Event::Truncated(watch.path.clone(), size.unsigned_abs()));
    }
    cut
}

/// The power that is cut is a played one: nothing waits for the real disk.
unsafe extern "C" fn sync(file: *mut sqlite3_file, _: c_int) -> c_int {
    count!(file, ffi::SQLITE_IOERR_FSYNC);
    // SAFETY: the file is one of ours.
    let watch = unsafe { watch(file) };
    watch.shared.note(|| Event::Synchronised(watch.path.clone()));
    ffi::SQLITE_OK
}

unsafe extern "C" fn size(file: *mut sqlite3_file, answer: *mut sqlite3_int64) -> c_int {
    count!(file, ffi::SQLITE_IOERR_FSTAT);
    hand_on!(file, xFileSize, answer)
}

unsafe extern "C" fn lock(file: *mut sqlite3_file, level: c_int) -> c_int {
    hand_on!(file, xLock, level)
}

unsafe extern "C" fn unlock(file: *mut sqlite3_file, level: c_int) -> c_int {
    hand_on!(file, xUnlock, level)
}

unsafe extern "C" fn is_reserved(file: *mut sqlite3_file, answer: *mut c_int) -> c_int {
    hand_on!(file, xCheckReservedLock, answer)
}

unsafe extern "C" fn control(file: *mut sqlite3_file, what: c_int, with: *mut c_void) -> c_int {
    hand_on!(file, xFileControl, what, with)
}

unsafe extern "C" fn sector_size(file: *mut sqlite3_file) -> c_int {
    hand_on!(file, xSectorSize)
}

unsafe extern "C" fn traits(file: *mut sqlite3_file) -> c_int {
    hand_on!(file, xDeviceCharacteristics)
}

unsafe extern "C" fn map(
    file: *mut sqlite3_file,
    page: c_int,
    size: c_int,
    grow: c_int,
    answer: *mut *mut c_void,
) -> c_int {
    hand_on!(file, xShmMap, page, size, grow, answer)
}

unsafe extern "C" fn lock_map(file: *mut sqlite3_file, from: c_int, count: c_int, flags: c_int) -> c_int {
    hand_on!(file, xShmLock, from, count, flags)
}

unsafe extern "C" fn order_map(file: *mut sqlite3_file) {
    hand_on!(file, xShmBarrier);
}

unsafe extern "C" fn unmap(file: *mut sqlite3_file, is_last: c_int) -> c_int {
    hand_on!(file, xShmUnmap, is_last)
}

/// The second version of the table: the index of the log is shared memory until the register is held for good.
static METHODS: sqlite3_io_methods = sqlite3_io_methods {
    iVersion: 2,
    xClose: Some(close),
    xRead: Some(read),
    xWrite: Some(write),
    xTruncate: Some(truncate),
    xSync: Some(sync),
    xFileSize: Some(size),
    xLock: Some(lock),
    xUnlock: Some(unlock),
    xCheckReservedLock: Some(is_reserved),
    xFileControl: Some(control),
    xSectorSize: Some(sector_size),
    xDeviceCharacteristics: Some(traits),
    xShmMap: Some(map),
    xShmLock: Some(lock_map),
    xShmBarrier: Some(order_map),
    xShmUnmap: Some(unmap),
    xFetch: None,
    xUnfetch: None,
};
