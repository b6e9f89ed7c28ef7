page-version = Version { $version }
