using Companion.Content.Settings;

namespace Companion.Content.Models;

/// <summary>A page in one of the languages that it exists in.</summary>
/// <param name="Language">The language.</param>
/// <param name="Page">The page.</param>
public sealed record Translation(Language Language, Page Page);
