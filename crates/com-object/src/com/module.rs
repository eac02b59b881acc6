//! The DLL itself: where it is, and whether it is in use.

use std::{
    ffi::c_void,
    ptr,
    sync::atomic::{AtomicBool, AtomicIsize, AtomicPtr, Ordering},
};

use windows::Win32::{
    Foundation::{HINSTANCE, HMODULE},
    System::{
        Com::ITypeLib,
        LibraryLoader::GetModuleFileNameW,
        Ole::{LoadTypeLibEx, REGKIND_NONE},
    },
};
use windows::core::{PCWSTR, Result};

static HANDLE: AtomicPtr<c_void> = AtomicPtr::new(ptr::null_mut());
static LIVE: AtomicIsize = AtomicIsize::new(0);
static BUSY: AtomicBool = AtomicBool::new(false);

/// Remembers which module this is.
pub(super) fn loaded(handle: *mut c_void) {
    HANDLE.store(handle, Ordering::Relaxed);
}

pub(super) fn handle() -> HINSTANCE {
    HINSTANCE(HANDLE.load(Ordering::Relaxed))
}

/// The path of the DLL with a NUL behind it.
pub(super) fn path() -> Vec<u16> {
    let mut path = vec![0; 260];
    loop {
        // SAFETY: the buffer has the length that it says.
        let length = unsafe { GetModuleFileNameW(Some(HMODULE(handle().0)), &mut path) } as usize;
        if length < path.len() {
            path.truncate(length + 1);
            return path;
        }
        path.resize(path.len() * 2, 0);
    }
}

/// The type library inside the DLL.
pub(super) fn type_library() -> Result<ITypeLib> {
    let path = path();
    // SAFETY: the path ends in a NUL, and lives through the call.
    unsafe { LoadTypeLibEx(PCWSTR(path.as_ptr()), REGKIND_NONE) }
}

/// Keeps the DLL loaded, as long as this is.
pub(super) struct Live(());

impl Live {
    pub(super) fn new() -> Self {
        LIVE.fetch_add(1, Ordering::AcqRel);
        Self(())
    }
}

impl Drop for Live {
    fn drop(&mut self) {
        LIVE.fetch_sub(1, Ordering::AcqRel);
    }
}

/// Locks the DLL in memory, or lets go of a lock.
pub(super) fn lock(lock: bool) {
    LIVE.fetch_add(if lock { 1 } else { -1 }, Ordering::AcqRel);
}

/// From now on a thread of the DLL runs in the background: it stays loaded.
pub(super) fn keep() {
    BUSY.store(true, Ordering::Release);
}

pub(super) fn can_unload() -> bool {
    LIVE.load(Ordering::Acquire) == 0 && !BUSY.load(Ordering::Acquire)
}
