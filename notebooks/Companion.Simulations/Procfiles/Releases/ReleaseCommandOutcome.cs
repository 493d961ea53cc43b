namespace Companion.Simulations.Procfiles.Releases;

/// <summary>How the command of the release phase ends.</summary>
/// <param name="ExitCode">Its exit code; null if it never ends.</param>
/// <param name="After">How long it runs; meaningless if it never ends.</param>
public sealed record ReleaseCommandOutcome(int? ExitCode, TimeSpan After)
{
    /// <summary>It succeeds.</summary>
    public static ReleaseCommandOutcome Succeeds(TimeSpan after) => new(0, after);

    /// <summary>It fails.</summary>
    public static ReleaseCommandOutcome Fails(int exitCode, TimeSpan after) => new(exitCode, after);

    /// <summary>It serves or waits until it is stopped.</summary>
    public static ReleaseCommandOutcome NeverEnds { get; } = new(ExitCode: null, TimeSpan.Zero);
}
