using System.Numerics;

namespace Companion.Simulations.Gunicorn.Queueing;

/// <summary>
/// A pseudo-random number generator that returns the same numbers for a seed on every runtime and in every version:
/// xoshiro256** (Blackman and Vigna, 2018), its state filled by SplitMix64 from the seed.
/// </summary>
public sealed class SeededRandom
{
    private ulong _first;
    private ulong _second;
    private ulong _third;
    private ulong _fourth;

    /// <summary>Starts a sequence.</summary>
    public SeededRandom(ulong seed)
    {
        _first = SplitMix(ref seed);
        _second = SplitMix(ref seed);
        _third = SplitMix(ref seed);
        _fourth = SplitMix(ref seed);
    }

    /// <summary>The next number, uniform over all of <see cref="ulong"/>.</summary>
    public ulong Next()
    {
        var result = BitOperations.RotateLeft(_second * 5, 7) * 9;
        var shifted = _second << 17;
        _third ^= _first;
        _fourth ^= _second;
        _second ^= _third;
        _first ^= _fourth;
        _third ^= shifted;
        _fourth = BitOperations.RotateLeft(_fourth, 45);
        return result;
    }

    /// <summary>
    /// An exponentially distributed time, by von Neumann's method of 1951: it only compares uniform numbers. A
    /// logarithm may differ in its last bit between runtimes; a comparison of integers does not.
    /// </summary>
    /// <param name="mean">The mean, in any unit; the result has the same unit.</param>
    public long NextExponential(long mean)
    {
        // The first number of a falling run of odd length has the distribution of the fractional part; the number of
        // even runs is the integer part.
        for (long whole = 0; ; whole++)
        {
            var first = Next();
            var previous = first;
            var isOdd = true;
            for (var next = Next(); next < previous; next = Next())
            {
                previous = next;
                isOdd = !isOdd;
            }

            if (isOdd)
            {
                return (whole * mean) + (long)Math.BigMul(first, (ulong)mean, out _);
            }
        }
    }

    private static ulong SplitMix(ref ulong state)
    {
        state += 0x9E3779B97F4A7C15;
        var mixed = (state ^ (state >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }
}
