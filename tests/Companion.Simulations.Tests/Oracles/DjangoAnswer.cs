namespace Companion.Simulations.Tests.Oracles;

/// <summary>What Django printed: ids in order and how many were silenced, or the exception it ended with.</summary>
internal sealed record DjangoAnswer(IReadOnlyList<string> Ids, int Silenced, string? Exception)
{
    public override string ToString() => Exception ?? $"{string.Join(' ', Ids)} ({Silenced} silenced)";
}
