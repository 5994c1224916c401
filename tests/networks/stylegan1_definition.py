"""StyleGAN (v1) written down in numpy and float64, naively: the opinion to test ours against.

Loops over taps and pixels repeated by hand; no fused upsampling, no torch. Read off the paper
(Karras et al. 2019, section 2, figure 1 b) and the published implementation's arithmetic.
"""

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]
State = Mapping[str, Array]


def leaky(x: Array) -> Array:
    return np.where(x < 0, 0.2 * x, x)


def mapping(state: State, z: Array, layers: int) -> Array:
    x = z / np.sqrt((z**2).mean(1, keepdims=True) + 1e-8)
    for i in range(1, layers + 1):
        weight, bias = state[f"style_mapping.{i}.weight_orig"], state[f"style_mapping.{i}.bias"]
        scale = np.sqrt(2) / np.sqrt(weight.shape[1]) * 0.01
        x = leaky(x @ (weight * scale).T + bias * 0.01)
    return x


def convolve(x: Array, weight: Array) -> Array:
    """Cross-correlation, zero padding, same size: N x I x H x W with O x I x k x k."""
    k = weight.shape[2]
    height, width = x.shape[2:]
    padded = np.pad(x, ((0, 0), (0, 0), (k // 2, k // 2), (k // 2, k // 2)))
    y = np.zeros((x.shape[0], weight.shape[0], height, width))
    for row in range(k):
        for column in range(k):
            window = padded[:, :, row : row + height, column : column + width]
            y += np.einsum("oi,nihw->nohw", weight[:, :, row, column], window)
    return y


def blur(x: Array) -> Array:
    taps = np.array([1.0, 2.0, 1.0]) / 4
    channels = x.shape[1]
    identity = np.eye(channels)[:, :, None, None]
    return convolve(x, identity * taps[:, None] * taps[None, :])


def layer(state: State, name: str, x: Array, w: Array, noise: Array, up: bool) -> Array:
    weight = state.get(f"{name}.conv.weight_orig")
    if weight is not None:
        if up:
            x = x.repeat(2, axis=2).repeat(2, axis=3)
        x = convolve(x, weight * np.sqrt(2 / (9 * weight.shape[1])))
        x = blur(x) if up else x
    x = x + state[f"{name}.noise_injector.weight"][:, None, None] * noise
    x = leaky(x + state[f"{name}.bias"][:, None, None])
    x = x - x.mean((2, 3), keepdims=True)
    x = x / np.sqrt((x**2).mean((2, 3), keepdims=True) + 1e-8)
    style = state[f"{name}.norm.style.linear.weight_orig"]
    affine = w @ style.T / np.sqrt(style.shape[1]) + state[f"{name}.norm.style.bias"]
    channels = x.shape[1]
    return x * (1 + affine[:, :channels, None, None]) + affine[:, channels:, None, None]


def to_rgb(state: State, name: str, x: Array) -> Array:
    weight = state[f"{name}.conv.conv.weight_orig"]
    return convolve(x, weight / np.sqrt(weight.shape[1])) + state[f"{name}.bias"]


def double_picture(picture: Array) -> Array:
    """Zeros between pixels, then [1, 3, 3, 1] / 4 along each axis: StyleGAN2's skip."""
    n, c, h, w = picture.shape
    spread = np.zeros((n, c, 2 * h, 2 * w))
    spread[:, :, ::2, ::2] = picture
    taps = np.array([1.0, 3.0, 3.0, 1.0]) / 4
    padded = np.pad(spread, ((0, 0), (0, 0), (2, 1), (2, 1)))
    y = np.zeros_like(spread)
    for row in range(4):
        for column in range(4):
            window = padded[:, :, row : row + 2 * h, column : column + 2 * w]
            y += taps[row] * taps[column] * window
    return y


def synthesis(state: State, w: Array, blocks: int) -> Array:
    """From w+ (N x num_latents x style) and the stored noise to N x 3 x H x W."""
    noise = [state[f"injected_noise_{i}"] for i in range(2 + 2 * blocks)]
    x = state["constant_input"].repeat(len(w), axis=0)
    x = layer(state, "layer0", x, w[:, 0], noise[0], up=False)
    x = layer(state, "conv1", x, w[:, 1], noise[1], up=False)
    picture = to_rgb(state, "to_rgb1", x)
    for k in range(blocks):
        i = 2 + 2 * k
        x = layer(state, f"convs.{2 * k}", x, w[:, i], noise[i], up=True)
        x = layer(state, f"convs.{2 * k + 1}", x, w[:, i + 1], noise[i + 1], up=False)
        picture = to_rgb(state, f"to_rgbs.{k}", x) + double_picture(picture)
    return picture
