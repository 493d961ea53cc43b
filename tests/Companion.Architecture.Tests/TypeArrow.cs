namespace Companion.Architecture.Tests;

/// <summary>One type uses another.</summary>
internal sealed record TypeArrow(TypePlace From, TypePlace To);
