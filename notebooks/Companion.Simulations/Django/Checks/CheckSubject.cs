namespace Companion.Simulations.Django.Checks;

/// <summary>The subject of a check that can be reported more than once.</summary>
/// <param name="Name">The subject's name in the message; empty for a check with a single subject.</param>
/// <param name="IsReported">Whether the check reports it.</param>
public sealed record CheckSubject(string Name, Truth IsReported);
