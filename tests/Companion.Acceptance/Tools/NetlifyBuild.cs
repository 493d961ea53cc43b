namespace Companion.Acceptance.Tools;

/// <summary>How Netlify builds the site.</summary>
/// <param name="Command">The shell command.</param>
/// <param name="Publish">The full path of the folder that is then deployed.</param>
public sealed record NetlifyBuild(string Command, string Publish);
