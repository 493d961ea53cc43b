namespace Companion.Site.Redirects;

/// <summary>A line of a <c>_redirects</c> file, in Netlify's terms.</summary>
/// <param name="From">
/// The path asked for, percent-encoded: <c>/old</c>. A segment <c>:name</c> stands for any one segment and <c>*</c> for
/// any rest. A full URL means that host only.
/// </param>
/// <param name="To">Where it leads: a path or a full URL, in which <c>:name</c> and <c>:splat</c> stand for what was asked for.</param>
/// <param name="Status">
/// The HTTP status. 301, 302, 303, 307 and 308 send the browser on; any other one answers with the destination's content.
/// </param>
/// <param name="Force">Whether the rule wins over a file at the path; <c>!</c> in the file.</param>
public sealed record RedirectRule(string From, string To, int Status = 301, bool Force = false)
{
    /// <summary>Whether the browser is sent on, instead of being shown the destination's content at once.</summary>
    public bool SendsOn => Status is 301 or 302 or 303 or 307 or 308;

    /// <summary>The rule as its line: <c>/djangoriffs/14. /django-riffs/14-go-live-deployment/ 301!</c></summary>
    public override string ToString() => $"{From} {To} {Status}{(Force ? "!" : "")}";
}
