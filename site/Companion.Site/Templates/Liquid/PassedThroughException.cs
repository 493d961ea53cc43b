namespace Companion.Site.Templates.Liquid;

/// <summary>
/// Carries an exception of the page's own rendering, such as Markdown that is nested too deeply, through a template: it is not
/// the template's fault.
/// </summary>
internal sealed class PassedThroughException(Exception cause) : Exception(cause.Message, cause);
