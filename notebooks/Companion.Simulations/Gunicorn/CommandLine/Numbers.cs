using System.Numerics;

namespace Companion.Simulations.Gunicorn.CommandLine;

/// <summary>Python's numbers have no largest one; the simulation's have.</summary>
internal static class Numbers
{
    public static int Saturate(BigInteger number) => (int)BigInteger.Clamp(number, int.MinValue, int.MaxValue);
}
