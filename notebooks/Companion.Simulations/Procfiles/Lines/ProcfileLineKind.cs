namespace Companion.Simulations.Procfiles.Lines;

/// <summary>What the author seems to have meant by a line.</summary>
internal enum ProcfileLineKind
{
    Empty,
    Comment,
    Process,
    Other,
}
