using System.Numerics;

namespace Companion.Simulations.Gunicorn.CommandLine;

/// <summary>Limits Python's unbounded integers to those of the simulation.</summary>
internal static class Numbers
{
    public static int Saturate(BigInteger number) => (int)BigInteger.Clamp(number, int.MinValue, int.MaxValue);
}
