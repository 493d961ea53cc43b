using Companion.Sources;

namespace Companion.Simulations.Procfiles;

/// <summary>
/// Reads a Procfile as one of the tools does. It never throws, and it takes time proportional to the input.
/// </summary>
public static class ProcfileParser
{
    /// <summary>Reads a Procfile from disk.</summary>
    public static Procfile Parse(ProcfileSource source, ProcfileDialect dialect) => dialect.Read(source);

    /// <summary>Reads a Procfile from text.</summary>
    public static Procfile Parse(SourceText file, ProcfileDialect dialect) =>
        dialect.Read(new ProcfileSource(file, Flaw: null));

    /// <summary>Reads a Procfile's bytes.</summary>
    public static Procfile Parse(ReadOnlySpan<byte> bytes, ProcfileDialect dialect) =>
        dialect.Read(ProcfileSource.FromBytes(bytes));
}
