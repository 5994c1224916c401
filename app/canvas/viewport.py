"""Where the photo lies on the screen: zoom and pan as plain geometry."""

from __future__ import annotations

from dataclasses import dataclass

Point = tuple[float, float]

SMALLEST, LARGEST = 0.01, 64.0
STEPS = (
    *(0.01, 0.02, 0.03, 0.05, 0.0625, 0.0833, 0.125, 0.1667, 0.25, 0.3333, 0.5, 0.6667),
    *(1.0, 1.5, 2.0, 3.0, 4.0, 6.0, 8.0, 12.0, 16.0, 24.0, 32.0, 48.0, 64.0),
)
VISIBLE = 64.0  # this much of the photo can't be pushed out of the view
MARGIN = 24.0  # free space around a fitted photo


@dataclass
class Viewport:
    """scale: screen units per photo pixel; (left, top): the photo's corner on the screen."""

    photo_width: int = 1
    photo_height: int = 1
    view_width: float = 1.0
    view_height: float = 1.0
    scale: float = 1.0
    left: float = 0.0
    top: float = 0.0
    fitted: bool = True

    @property
    def photo_size(self) -> tuple[int, int]:
        return self.photo_width, self.photo_height

    def to_photo(self, x: float, y: float) -> Point:
        return (x - self.left) / self.scale, (y - self.top) / self.scale

    def to_screen(self, x: float, y: float) -> Point:
        return x * self.scale + self.left, y * self.scale + self.top

    def fit(self) -> None:
        """Show the whole photo, never larger than 100 %."""
        room_w = max(self.view_width - 2 * MARGIN, 1.0)
        room_h = max(self.view_height - 2 * MARGIN, 1.0)
        scale = min(room_w / self.photo_width, room_h / self.photo_height, 1.0)
        self.scale = max(scale, SMALLEST)
        self.centre()
        self.fitted = True

    def centre(self) -> None:
        self.left = (self.view_width - self.photo_width * self.scale) / 2
        self.top = (self.view_height - self.photo_height * self.scale) / 2
        self.snap()

    def snap(self) -> None:
        """Put the corner on a whole screen unit: at 100 % pixels are drawn as they are."""
        self.left, self.top = float(round(self.left)), float(round(self.top))

    def zoom_at(self, x: float, y: float, scale: float) -> None:
        """Zoom so that the photo's point under (x, y) stays there."""
        scale = min(max(scale, SMALLEST), LARGEST)
        photo_x, photo_y = self.to_photo(x, y)
        self.scale = scale
        self.left = x - photo_x * scale
        self.top = y - photo_y * scale
        self.fitted = False
        self._hold()

    def look_at(self, x: float, y: float, scale: float | None = None) -> None:
        """Bring a point of the photo to the middle of the view."""
        self.scale = min(max(scale or self.scale, SMALLEST), LARGEST)
        self.left = self.view_width / 2 - x * self.scale
        self.top = self.view_height / 2 - y * self.scale
        self.fitted = False
        self._hold()

    def step(self, direction: int) -> float:
        """Return the next round zoom in or out."""
        if direction > 0:
            return next((step for step in STEPS if step > self.scale * 1.001), LARGEST)
        return next((step for step in reversed(STEPS) if step < self.scale / 1.001), SMALLEST)

    def pan(self, dx: float, dy: float) -> None:
        self.left += dx
        self.top += dy
        self.fitted = False
        self._hold()

    def resize(self, width: float, height: float) -> None:
        """Keep a fitted photo fitted and the middle of any other in the middle."""
        dx, dy = (width - self.view_width) / 2, (height - self.view_height) / 2
        self.view_width, self.view_height = width, height
        if self.fitted:
            self.fit()
        else:
            self.left += dx
            self.top += dy
            self._hold()

    def _hold(self) -> None:
        wide, high = self.photo_width * self.scale, self.photo_height * self.scale
        keep_w, keep_h = min(VISIBLE, wide / 2), min(VISIBLE, high / 2)
        self.left = min(max(self.left, keep_w - wide), self.view_width - keep_w)
        self.top = min(max(self.top, keep_h - high), self.view_height - keep_h)
