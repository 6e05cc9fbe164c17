"""What the build needs and the installed product does not: assets from npm, locks, the page of foreign licences."""
