namespace Companion.Simulations.Tests.Oracles;

/// <summary>
/// Django's output: the ids in order and the number of silenced ones, or the exception that ended it.
/// </summary>
internal sealed record DjangoAnswer(IReadOnlyList<string> Ids, int Silenced, string? Exception)
{
    public override string ToString() => Exception ?? $"{string.Join(' ', Ids)} ({Silenced} silenced)";
}
