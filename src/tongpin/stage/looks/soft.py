"""The house look: soft gradients, no outlines, light does the drawing."""

from tongpin.stage.looks.look import Look

SOFT = Look("soft", "柔和", punched=True, vignette=1.0)
