//! Structs of the header that can grow: their first member says how large the caller's is.

use openccas::{Error, ErrorKind, Result};

use crate::boundary::invalid;

/// A `#[repr(C)]` struct whose first member is `struct_size: usize`.
///
/// # Safety
/// It is such a struct, and every pattern of bits is a value of it: numbers and pointers.
pub(crate) unsafe trait Record: Copy {
    /// What the header calls it.
    const NAME: &'static str;
    /// How large it was when it was first published.
    const FIRST_SIZE: usize = size_of::<Self>();

    /// All numbers 0, all pointers NULL.
    fn zeroed() -> Self {
        // SAFETY: every pattern of bits is a value.
        unsafe { std::mem::zeroed() }
    }
}

/// Makes structs of the header records.
macro_rules! records {
    ($($record:ident),* $(,)?) => {$(
        // SAFETY: `struct_size` is its first member, and all of them are numbers or pointers.
        unsafe impl $crate::record::Record for $record {
            const NAME: &'static str = stringify!($record);
        }
    )*};
}
pub(crate) use records;

/// The caller's record, completed with zeros if it is of an older version; zeros for NULL.
///
/// # Safety
/// `pointer` is NULL or leads to as many bytes as its first member says.
pub(crate) unsafe fn read<T: Record>(pointer: *const T, name: &str) -> Result<T> {
    let mut record = T::zeroed();
    if pointer.is_null() {
        return Ok(record);
    }
    // SAFETY: not NULL, and else as the caller says.
    let size = unsafe { size(pointer, name) }?;
    let known = size.min(size_of::<T>());
    // SAFETY: both are at least so long, and they do not overlap.
    unsafe {
        std::ptr::copy_nonoverlapping(pointer.cast::<u8>(), (&raw mut record).cast(), known);
    }
    // SAFETY: the caller says that there are `size` bytes.
    let more = unsafe { std::slice::from_raw_parts(pointer.cast::<u8>(), size) };
    if more.iter().skip(known).any(|byte| *byte != 0) {
        return Err(Error::new(
            ErrorKind::NotSupported,
            format!("{name} has members set that this version of the library does not know"),
        ));
    }
    Ok(record)
}

/// Insists on a record for a result, before anything is done for it.
///
/// # Safety
/// As [`read`].
pub(crate) unsafe fn check<T: Record>(pointer: *mut T, name: &str) -> Result<()> {
    crate::boundary::check_out(pointer, name)?;
    // SAFETY: not NULL, and else as the caller says.
    unsafe { size(pointer, name) }.map(|_| ())
}

/// Fills the caller's record, as far as the caller knows it. `struct_size` stays.
///
/// # Safety
/// As [`read`], and it may be written.
pub(crate) unsafe fn write<T: Record>(pointer: *mut T, name: &str, record: &T) -> Result<()> {
    crate::boundary::check_out(pointer, name)?;
    // SAFETY: not NULL, and else as the caller says.
    let size = unsafe { size(pointer, name) }?;
    let known = size.min(size_of::<T>());
    let head = size_of::<usize>();
    let (from, to) = (
        std::ptr::from_ref(record).cast::<u8>(),
        pointer.cast::<u8>(),
    );
    // SAFETY: both are at least `known` long and do not overlap; the caller's has `size` bytes.
    unsafe {
        std::ptr::copy_nonoverlapping(from.add(head), to.add(head), known - head);
        to.add(known).write_bytes(0, size - known);
    }
    Ok(())
}

/// # Safety
/// `pointer` leads to a record whose first member can be read.
unsafe fn size<T: Record>(pointer: *const T, name: &str) -> Result<usize> {
    // SAFETY: the first member of a record is its size.
    let size = unsafe { pointer.cast::<usize>().read() };
    // Far larger than any version will be: then it was never set.
    let plausible = T::FIRST_SIZE..=size_of::<T>() + 4096;
    if plausible.contains(&size) {
        return Ok(size);
    }
    Err(invalid(format!(
        "{name}: struct_size is {size}; set it to sizeof({})",
        T::NAME
    )))
}

#[cfg(test)]
mod tests {
    use super::{Record, check, read, write};
    use openccas::ErrorKind;

    #[repr(C)]
    #[derive(Clone, Copy, Debug, PartialEq)]
    struct Known {
        struct_size: usize,
        first: i32,
        second: i32,
    }

    // SAFETY: as the macro says.
    unsafe impl Record for Known {
        const NAME: &'static str = "known";
        const FIRST_SIZE: usize = size_of::<usize>() + 4;
    }

    #[repr(C)]
    #[derive(Clone, Copy, Debug, PartialEq)]
    struct Newer {
        known: Known,
        third: u64,
    }

    fn newer(struct_size: usize, third: u64) -> Newer {
        Newer {
            known: Known {
                struct_size,
                first: 1,
                second: 2,
            },
            third,
        }
    }

    #[test]
    fn an_older_caller_gives_and_gets_what_it_knows() {
        let mut older = newer(12, 0);
        // SAFETY: a record of this function, longer than it says.
        let record = unsafe { read(&raw const older.known, "r") }.unwrap();
        assert_eq!((record.first, record.second), (1, 0));
        let result = Known {
            struct_size: 0,
            first: 8,
            second: 9,
        };
        // SAFETY: as above.
        unsafe { write(&raw mut older.known, "r", &result) }.unwrap();
        assert_eq!(older.known.first, 8);
        assert_eq!((older.known.struct_size, older.known.second), (12, 2));
    }

    #[test]
    fn a_newer_caller_is_refused_only_if_it_wants_what_is_not_there() {
        let mut record = newer(size_of::<Newer>(), 0);
        // SAFETY: a record of this function, as long as it says.
        let read_it =
            |record: &Newer| unsafe { read(std::ptr::from_ref(record).cast::<Known>(), "r") };
        assert_eq!(read_it(&record).unwrap().second, 2);
        record.third = 1 << 40;
        assert_eq!(
            read_it(&record).unwrap_err().kind(),
            ErrorKind::NotSupported
        );
        // SAFETY: as above.
        unsafe { write((&raw mut record).cast::<Known>(), "r", &Known::zeroed()) }.unwrap();
        assert_eq!(
            record,
            Newer {
                known: Known {
                    struct_size: size_of::<Newer>(),
                    ..Known::zeroed()
                },
                third: 0
            }
        );
    }

    #[test]
    fn a_size_that_was_never_set_is_refused() {
        for size in [0, 11, usize::MAX] {
            let mut record = newer(size, 0).known;
            // SAFETY: refused by its first member, which is there.
            let error = unsafe { check(&raw mut record, "options") }.unwrap_err();
            assert!(
                error.message().starts_with("options: struct_size is"),
                "{error}"
            );
        }
        // SAFETY: NULL is allowed.
        let record = unsafe { read(std::ptr::null::<Known>(), "r") };
        assert_eq!(record.unwrap(), Known::zeroed());
    }
}
