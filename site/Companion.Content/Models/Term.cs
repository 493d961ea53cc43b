using Companion.Content.Settings;
using Companion.Content.Urls;

namespace Companion.Content.Models;

/// <summary>A value of a taxonomy, such as a tag or a category.</summary>
/// <param name="Taxonomy">The taxonomy it belongs to.</param>
/// <param name="Name">Its name as first written: <c>Python</c>.</param>
/// <param name="Path">Its folder, where an <c>_index.md</c> introduces it: <c>tags/python</c>.</param>
/// <param name="Url">Its page: <c>/tags/python/</c>.</param>
public sealed record Term(Taxonomy Taxonomy, string Name, string Path, UrlPath Url);
