//! Lists of connections and of connection points, for programs that look for themselves.

use std::{cell::Cell, mem::ManuallyDrop};

use windows::Win32::{
    Foundation::{E_POINTER, S_FALSE, S_OK},
    System::Com::{
        CONNECTDATA, IConnectionPoint, IEnumConnectionPoints, IEnumConnectionPoints_Impl,
        IEnumConnections, IEnumConnections_Impl,
    },
};
use windows::core::{HRESULT, IUnknown, Result, implement};

use super::module::Live;

/// A list, and how far it is read.
struct List<T> {
    items: Vec<T>,
    at: Cell<usize>,
    _live: Live,
}

impl<T> List<T> {
    fn new(items: Vec<T>, at: usize) -> Self {
        Self {
            items,
            at: Cell::new(at),
            _live: Live::new(),
        }
    }

    /// The next items, at most `count`.
    fn take(&self, count: u32) -> &[T] {
        let from = self.at.get();
        let to = self.items.len().min(from.saturating_add(count as usize));
        self.at.set(to);
        self.items.get(from..to).unwrap_or_default()
    }

    fn skip(&self, count: u32) -> Result<()> {
        if self.take(count).len() == count as usize {
            Ok(())
        } else {
            Err(S_FALSE.into())
        }
    }

    /// Gives the next items to a caller, each made by `give`.
    ///
    /// # Safety
    /// There is room for `count` items at `room`, and `fetched` is null or room for a number.
    unsafe fn next<U>(
        &self,
        count: u32,
        room: *mut U,
        fetched: *mut u32,
        give: impl Fn(&T) -> U,
    ) -> HRESULT {
        if room.is_null() || (fetched.is_null() && count != 1) {
            return E_POINTER;
        }
        let items = self.take(count);
        for (index, item) in items.iter().enumerate() {
            // SAFETY: there are at most `count`.
            unsafe { room.add(index).write(give(item)) };
        }
        let given = u32::try_from(items.len()).unwrap_or(count);
        if !fetched.is_null() {
            // SAFETY: as promised.
            unsafe { fetched.write(given) };
        }
        if given == count { S_OK } else { S_FALSE }
    }
}

/// The connection points of an object.
#[implement(IEnumConnectionPoints, Agile = false)]
pub(super) struct Points(List<IConnectionPoint>);

impl Points {
    pub(super) fn create(points: Vec<IConnectionPoint>) -> IEnumConnectionPoints {
        Self(List::new(points, 0)).into()
    }
}

impl IEnumConnectionPoints_Impl for Points_Impl {
    fn Next(&self, count: u32, room: *mut Option<IConnectionPoint>, fetched: *mut u32) -> HRESULT {
        // SAFETY: the caller's room.
        unsafe {
            self.0
                .next(count, room, fetched, |point| Some(point.clone()))
        }
    }

    fn Skip(&self, count: u32) -> Result<()> {
        self.0.skip(count)
    }

    fn Reset(&self) -> Result<()> {
        self.0.at.set(0);
        Ok(())
    }

    fn Clone(&self) -> Result<IEnumConnectionPoints> {
        Ok(Points(List::new(self.0.items.clone(), self.0.at.get())).into())
    }
}

/// The sinks of a connection point.
#[implement(IEnumConnections, Agile = false)]
pub(super) struct Connections(List<(u32, IUnknown)>);

impl Connections {
    pub(super) fn create(connections: Vec<(u32, IUnknown)>) -> IEnumConnections {
        Self(List::new(connections, 0)).into()
    }
}

impl IEnumConnections_Impl for Connections_Impl {
    fn Next(&self, count: u32, room: *mut CONNECTDATA, fetched: *mut u32) -> HRESULT {
        let give = |(cookie, sink): &(u32, IUnknown)| CONNECTDATA {
            pUnk: ManuallyDrop::new(Some(sink.clone())),
            dwCookie: *cookie,
        };
        // SAFETY: the caller's room.
        unsafe { self.0.next(count, room, fetched, give) }
    }

    fn Skip(&self, count: u32) -> Result<()> {
        self.0.skip(count)
    }

    fn Reset(&self) -> Result<()> {
        self.0.at.set(0);
        Ok(())
    }

    fn Clone(&self) -> Result<IEnumConnections> {
        Ok(Connections(List::new(self.0.items.clone(), self.0.at.get())).into())
    }
}
