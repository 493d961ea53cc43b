namespace Companion.Simulations.Procfiles.Review;

/// <summary>What the author seems to have meant by a line.</summary>
internal enum WrittenLineKind
{
    Empty,
    Comment,
    Process,
    Other,
}
