namespace Companion.Content.Episodes;

/// <summary>Somebody who takes part in an episode, as it is shown.</summary>
/// <param name="Name">The name.</param>
/// <param name="Role">The role, in lower case: <c>host</c>, <c>guest</c>.</param>
/// <param name="Group">The role's group, in lower case: <c>cast</c>.</param>
/// <param name="Image">A picture; null for none.</param>
/// <param name="Page">A page about the person, here or elsewhere; null for none.</param>
public sealed record Participant(string Name, string Role, string Group, MediaAddress? Image, MediaAddress? Page);
