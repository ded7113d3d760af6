//! The register: all the SQL, migrations, the one door for writing, undo, journal. Decides nothing.
