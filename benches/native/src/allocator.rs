//! The system's allocator, with an account of what is asked of it while somebody looks.

use std::alloc::{GlobalAlloc, Layout, System};
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering::Relaxed};

use serde::Serialize;

#[global_allocator]
static ALLOCATOR: Counting = Counting;

static LOOKING: AtomicBool = AtomicBool::new(false);
static CALLS: AtomicU64 = AtomicU64::new(0);
static ASKED: AtomicU64 = AtomicU64::new(0);
static HELD: AtomicU64 = AtomicU64::new(0);
static PEAK: AtomicU64 = AtomicU64::new(0);

/// What one piece of work asked of the allocator.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Account {
    /// Times that memory was asked for, or more of it.
    pub allocations: u64,
    /// Bytes that were asked for in all.
    pub asked: u64,
    /// The most bytes that were held at one time, beside those held before.
    pub peak: u64,
}

/// Runs `work` and keeps account of it. One at a time.
pub fn account(work: impl FnOnce()) -> Account {
    // Half of the range, so that giving back what was held before does not wrap around.
    const MIDDLE: u64 = u64::MAX / 2;
    CALLS.store(0, Relaxed);
    ASKED.store(0, Relaxed);
    HELD.store(MIDDLE, Relaxed);
    PEAK.store(MIDDLE, Relaxed);
    LOOKING.store(true, Relaxed);
    work();
    LOOKING.store(false, Relaxed);
    Account { allocations: CALLS.load(Relaxed), asked: ASKED.load(Relaxed), peak: PEAK.load(Relaxed) - MIDDLE }
}

struct Counting;

impl Counting {
    fn took(bytes: usize) {
        if LOOKING.load(Relaxed) {
            CALLS.fetch_add(1, Relaxed);
            ASKED.fetch_add(bytes as u64, Relaxed);
            let held = HELD.fetch_add(bytes as u64, Relaxed) + bytes as u64;
            PEAK.fetch_max(held, Relaxed);
        }
    }

    fn gave(bytes: usize) {
        if LOOKING.load(Relaxed) {
            HELD.fetch_sub(bytes as u64, Relaxed);
        }
    }
}

// SAFETY: every call goes to the system's allocator as it came; counting touches no memory of its own.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        Counting::took(layout.size());
        unsafe { System.alloc(layout) }
    }

    unsafe fn alloc_zeroed(&self, layout: Layout) -> *mut u8 {
        Counting::took(layout.size());
        unsafe { System.alloc_zeroed(layout) }
    }

    unsafe fn realloc(&self, memory: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        Counting::took(size);
        Counting::gave(layout.size());
        unsafe { System.realloc(memory, layout, size) }
    }

    unsafe fn dealloc(&self, memory: *mut u8, layout: Layout) {
        Counting::gave(layout.size());
        unsafe { System.dealloc(memory, layout) }
    }
}
