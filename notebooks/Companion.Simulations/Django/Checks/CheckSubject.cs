namespace Companion.Simulations.Django.Checks;

/// <summary>What a check is about when it can be reported more than once.</summary>
/// <param name="Name">The subject as the message names it; empty for a check of one subject.</param>
/// <param name="IsReported">Whether the check reports it.</param>
public sealed record CheckSubject(string Name, Truth IsReported);
