//! Replaces a file as a whole or not at all.

use std::fs;
use std::io::{self, Write};
use std::path::Path;

use super::trouble::Trouble;

/// Puts `bytes` in the place of what the file holds. Links are followed, and the file's mode is kept.
///
/// # Errors
/// When anything goes wrong; then the file is as it was.
pub fn replace(path: &Path, bytes: &[u8]) -> Result<(), Trouble> {
    in_place(path, bytes).map_err(|error| Trouble::writing(path, &error))
}

/// Writes a new file.
///
/// # Errors
/// When there is one already and it may not be written over, or it cannot be written; then nothing has changed.
pub fn create(path: &Path, bytes: &[u8], over: bool) -> Result<(), Trouble> {
    match path.metadata() {
        // A device or a pipe has nothing to lose.
        Ok(known) if !known.is_file() && !known.is_dir() => fs::OpenOptions::new()
            .write(true)
            .open(path)
            .and_then(|mut file| file.write_all(bytes))
            .map_err(|error| Trouble::writing(path, &error)),
        Ok(_) if !over => Err(Trouble::new("trouble-exists").with("path", super::trouble::shown(path))),
        Ok(_) => replace(path, bytes),
        Err(_) => beside(path, bytes, None).map_err(|error| Trouble::writing(path, &error)),
    }
}

fn in_place(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let path = fs::canonicalize(path)?;
    let permissions = fs::metadata(&path)?.permissions();
    if permissions.readonly() {
        return Err(io::ErrorKind::PermissionDenied.into());
    }
    beside(&path, bytes, Some(permissions))
}

fn beside(path: &Path, bytes: &[u8], permissions: Option<fs::Permissions>) -> io::Result<()> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let mut builder = tempfile::Builder::new();
    builder.prefix(".rapporteur-");
    #[cfg(unix)]
    if permissions.is_none() {
        use std::os::unix::fs::PermissionsExt;
        // The system takes off what the user's mask forbids.
        builder.permissions(fs::Permissions::from_mode(0o666));
    }
    let mut file = builder.tempfile_in(folder)?;
    file.write_all(bytes)?;
    file.as_file().sync_all()?;
    if let Some(permissions) = permissions {
        file.as_file().set_permissions(permissions)?;
    }
    file.persist(path).map_err(|error| error.error)?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    #[cfg(unix)]
    fn mode_and_link_are_kept() {
        use std::os::unix::fs::{PermissionsExt, symlink};
        let place = tempfile::tempdir().expect("a temporary folder");
        let (file, link) = (place.path().join("file"), place.path().join("link"));
        fs::write(&file, "old").expect("written");
        fs::set_permissions(&file, fs::Permissions::from_mode(0o640)).expect("set");
        symlink(&file, &link).expect("linked");
        replace(&link, b"new").expect("replaced");
        assert_eq!(fs::read(&file).expect("read"), b"new");
        assert_eq!(fs::metadata(&file).expect("known").permissions().mode() & 0o777, 0o640);
        assert!(link.is_symlink());
        assert_eq!(fs::read_dir(place.path()).expect("listed").count(), 2, "nothing is left over");
    }

    #[test]
    fn what_is_there_is_not_written_over_unasked() {
        let place = tempfile::tempdir().expect("a temporary folder");
        let file = place.path().join("file");
        create(&file, b"one", false).expect("created");
        assert_eq!(create(&file, b"two", false).expect_err("refused").id, "trouble-exists");
        assert_eq!(fs::read(&file).expect("read"), b"one");
    }
}
