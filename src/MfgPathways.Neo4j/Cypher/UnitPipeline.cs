using Polly;
using Polly.CircuitBreaker;
using Polly.RateLimiting;
using Polly.Retry;
using Polly.Timeout;

namespace MfgPathways.Neo4j;

/// <summary>
/// Runs units of work with a total timeout, retries, a circuit breaker, a limit on concurrency and a timeout for each try, in this order
/// from the outside in. An address where nothing listens is tried once, unless something listened there before.
/// </summary>
internal sealed class UnitPipeline
{
    private const double Jitter = 0.2;

    private readonly ResiliencePipeline outer;
    private readonly ResiliencePipeline oneTry;
    private readonly Neo4jOptions options;
    private readonly Sentences sentences;
    private volatile bool listened;

    public UnitPipeline(Neo4jOptions options, Sentences sentences, TimeProvider time, Func<double> random)
    {
        this.options = options;
        this.sentences = sentences;
        var pipeline = new ResiliencePipelineBuilder { TimeProvider = time }
            .AddTimeout(options.TotalTimeout)
            .AddRetry(new RetryStrategyOptions
            {
                MaxRetryAttempts = Math.Max(1, options.MaxTries - 1),
                ShouldHandle = arguments => ValueTask.FromResult(
                    options.MaxTries > 1 && arguments.Outcome.Exception is CypherException e
                        && (listened || !RetryRule.NothingListens(e)) && RetryRule.Allows(e, arguments.AttemptNumber)),
                DelayGenerator = arguments => ValueTask.FromResult<TimeSpan?>(
                    Delay(options.FirstRetryDelay, arguments.AttemptNumber, random())),
            })
            .AddCircuitBreaker(new CircuitBreakerStrategyOptions
            {
                FailureRatio = 0.9,
                MinimumThroughput = options.BreakerFailures,
                SamplingDuration = TimeSpan.FromSeconds(60),
                BreakDuration = options.BreakDuration,
                ShouldHandle = arguments => ValueTask.FromResult(
                    arguments.Outcome.Exception is CypherException e && RetryRule.ServerIsAway(e)),
            });
        outer = pipeline.AddConcurrencyLimiter(options.MaxConcurrency, options.MaxQueue).Build();
        oneTry = new ResiliencePipelineBuilder { TimeProvider = time }.AddTimeout(options.TryTimeout).Build();
    }

    public async Task<T> RunAsync<T>(Func<CancellationToken, ValueTask<T>> work, bool idempotent, CancellationToken cancellationToken)
    {
        try
        {
            return await outer.ExecuteAsync(token => OneTryAsync(work, idempotent, token), cancellationToken).ConfigureAwait(false);
        }
        catch (TimeoutRejectedException e)
        {
            throw new CypherException(sentences.TotalTimeout(e.Timeout), null, CypherOutcome.Unknown, e);
        }
        catch (BrokenCircuitException e)
        {
            throw new CypherException(sentences.BreakerOpen(e.InnerException?.Message), null, CypherOutcome.NotSent, e);
        }
        catch (RateLimiterRejectedException e)
        {
            throw new CypherException(sentences.TooMany(), null, CypherOutcome.NotSent, e);
        }
    }

    internal static TimeSpan Delay(TimeSpan first, int attempt, double random) =>
        first * Math.Pow(2, attempt) * (1 - Jitter + (2 * Jitter * random));

    private async ValueTask<T> OneTryAsync<T>(
        Func<CancellationToken, ValueTask<T>> work, bool idempotent, CancellationToken cancellationToken)
    {
        try
        {
            var done = await oneTry.ExecuteAsync(token => StoreTelemetry.MeasureAsync(options, work, token), cancellationToken)
                .ConfigureAwait(false);
            listened = true;
            return done;
        }
        catch (TimeoutRejectedException e)
        {
            throw new CypherException(sentences.TryTimeout(e.Timeout), null, CypherOutcome.Unknown, e) { Idempotent = idempotent };
        }
        catch (CypherException e)
        {
            e.Idempotent = idempotent;
            listened |= !RetryRule.NothingListens(e);
            throw;
        }
    }
}
