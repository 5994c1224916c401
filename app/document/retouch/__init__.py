"""What retouching tools do to pixels: pure functions, no tools and no widgets."""
