"""What sets are built of: functions `piece(brush, x, z, ...)` in metres, seeded by their own name and place.

Bodies are drawn on the brush's canvas, shadows and lamp pools on its floor, glows into its light.
"""
