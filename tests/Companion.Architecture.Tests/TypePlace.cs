namespace Companion.Architecture.Tests;

/// <summary>Where a type lies.</summary>
/// <param name="Project">The assembly's name: <c>Companion.Site</c>.</param>
/// <param name="Namespace">The namespace, which mirrors the folder: <c>Companion.Site.Serving</c>.</param>
/// <param name="Name">The type's name.</param>
internal sealed record TypePlace(string Project, string Namespace, string Name);
