namespace Companion.Site.Redirects;

/// <summary>A line of a <c>_redirects</c> file, in Netlify's terms.</summary>
/// <param name="From">
/// The path to match, percent-encoded: <c>/old</c>. A segment <c>:name</c> matches any one segment and <c>*</c> the
/// rest of the path. A full URL matches that host only.
/// </param>
/// <param name="To">
/// The destination: a path or a full URL, in which <c>:name</c> and <c>:splat</c> are replaced by the matched text.
/// </param>
/// <param name="Status">
/// The HTTP status. 301, 302, 303, 307 and 308 redirect the browser; any other status returns the destination's
/// content.
/// </param>
/// <param name="Force">Whether the rule takes precedence over a file at the path; <c>!</c> in the file.</param>
public sealed record RedirectRule(string From, string To, int Status = 301, bool Force = false)
{
    /// <summary>Whether the browser is redirected, instead of receiving the destination's content directly.</summary>
    public bool SendsOn => Status is 301 or 302 or 303 or 307 or 308;

    /// <summary>
    /// The rule as a line of the file: <c>/djangoriffs/14. /django-riffs/14-go-live-deployment/ 301!</c>
    /// </summary>
    public override string ToString() => $"{From} {To} {Status}{(Force ? "!" : "")}";
}
